//! The command line with its help in one language.

use clap::CommandFactory;

use super::line::Arguments;
use crate::language::Language;
use crate::language::help::{HelpWords, help_words};

/// Returns the command with its help in one language.
pub(super) fn command(language: Language) -> clap::Command {
    let words = help_words(language);
    let command = Arguments::command()
        .about(words.program)
        .after_help(words.exit_codes);
    let version = clap::Arg::new("version")
        .short('V')
        .long("version")
        .action(clap::ArgAction::Version)
        .help(words.version)
        .help_heading(words.options);
    let command = spoken(command, words).arg(version);
    command
        .mut_subcommand("init", |sub| {
            described(sub, words, words.init, words.init_examples)
        })
        .mut_subcommand("validate", |sub| {
            described(sub, words, words.validate, words.validate_examples)
        })
        .mut_subcommand("questionnaire", |sub| questionnaire(sub, words))
        .mut_subcommand("interview", |sub| interview(sub, words))
        .mut_subcommand("score", |sub| {
            described(sub, words, words.score, words.score_examples)
        })
        .mut_subcommand("explain", |sub| {
            described(sub, words, words.explain, words.explain_examples)
        })
        .mut_subcommand("portfolio", |sub| {
            described(sub, words, words.portfolio, words.portfolio_examples)
        })
        .mut_subcommand("plan", |sub| {
            described(sub, words, words.plan, words.plan_examples)
        })
        .mut_subcommand("report", |sub| {
            described(sub, words, words.report.about, words.report.examples)
        })
        .mut_subcommand("documents", |sub| {
            described(sub, words, words.documents, words.documents_examples)
                .disable_help_subcommand(true)
                .mut_subcommand("sync", |sub| {
                    described(sub, words, words.sync, words.documents_examples)
                })
        })
        .mut_subcommand("man", |sub| man(sub, words))
}

/// Gives `questionnaire` and its own subcommands their sentences.
fn questionnaire(command: clap::Command, words: &HelpWords) -> clap::Command {
    let examples = words.questionnaire_examples;
    let command = described(command, words, words.questionnaire, examples);
    command
        .mut_subcommand("show", |sub| {
            described(sub, words, words.show, words.show_examples)
        })
        .mut_subcommand("export", |sub| {
            described(sub, words, words.export, words.export_examples)
        })
}

/// Gives `interview` and each of its commands their sentences.
fn interview(command: clap::Command, words: &HelpWords) -> clap::Command {
    let commands = [
        ("new", words.interview_new),
        ("resume", words.interview_resume),
        ("list", words.interview_list),
        ("show", words.interview_show),
        ("close", words.interview_close),
        ("reopen", words.interview_reopen),
        ("migrate", words.interview_migrate),
    ];
    let command = described(command, words, words.interview, words.interview_examples);
    commands
        .into_iter()
        .fold(command, |command, (name, about)| {
            command.mut_subcommand(name, |sub| {
                described(sub, words, about, words.interview_examples)
            })
        })
}

/// Gives `man` and its own subcommand their sentences.
fn man(command: clap::Command, words: &HelpWords) -> clap::Command {
    described(command, words, words.man, words.man_examples).mut_subcommand("method", |sub| {
        described(sub, words, words.man_method, words.man_examples)
    })
}

/// Gives a subcommand its sentence, its examples and the help of its arguments.
fn described(
    command: clap::Command,
    words: &HelpWords,
    about: &'static str,
    examples: &'static str,
) -> clap::Command {
    spoken(command.about(about).before_long_help(examples), words)
}

/// Gives every argument its sentence, and the headings their words.
fn spoken(command: clap::Command, words: &HelpWords) -> clap::Command {
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.usage
    );
    command
        .help_template(template)
        .subcommand_help_heading(words.commands)
        .next_help_heading(words.options)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(words.help)
                .help_heading(words.options),
        )
        .mut_args(|argument| {
            let help = argument_help(words, argument.get_id().as_str());
            let heading = if argument.is_positional() {
                words.arguments
            } else {
                words.options
            };
            // The sentence names the values, in the reader's language.
            let names_values = argument.get_action().takes_values();
            argument
                .help(help)
                .help_heading(heading)
                .hide_possible_values(names_values)
                .hide_default_value(names_values)
        })
}

/// Returns the sentence of one argument.
fn argument_help(words: &HelpWords, id: &str) -> &'static str {
    match id {
        "lang" => words.lang,
        "quiet" => words.quiet,
        "folder" => words.folder,
        "departments" => words.departments,
        "example" => words.example,
        "paths" => words.paths,
        "strict" => words.strict,
        "input" | "explain_input" => words.input,
        "duplicates" => words.duplicates,
        "accept_rejects" => words.accept_rejects,
        "format" => words.format,
        "fault_format" => words.fault_format,
        "output" => words.output,
        "date" => words.date,
        "source" => words.source,
        "sub_axis" | "explained_sub_axis" => words.sub_axis,
        "summary" => words.summary,
        "page_format" => words.page_format,
        "survey" => words.survey,
        "camp" => words.camp,
        "form_departments" => words.form_departments,
        "self_rating" => words.self_rating,
        "out_folder" => words.out_folder,
        "assessment" => words.assessment,
        "group_by" => words.group_by,
        "interview_about" => words.interview_about,
        "answers" => words.answers,
        "interview_folder" => words.interview_folder,
        "interview_id" => words.interview_id,
        "interview_camp" => words.interview_camp,
        "respondent" => words.respondent,
        "role" => words.role,
        "people" => words.people,
        "interview_date" => words.interview_date,
        "accessible" => words.accessible,
        "presenter" => words.presenter,
        "reason" => words.reason,
        "again" => words.again,
        "explained" => words.explained,
        "tree_format" => words.tree_format,
        "freeze" => words.freeze,
        "typologies" => words.typologies,
        "plan_target" => words.plan_target,
        "capacity" => words.capacity,
        "plan_start" => words.plan_start,
        "actions_per_stage" => words.actions_per_stage,
        "max_departments" => words.max_departments,
        "compare" => words.compare,
        "report_format" => words.report.formats,
        "out_dir" => words.report.out_dir,
        "sentences" => words.report.sentences,
        "write_summary" => words.report.write_summary,
        "palette" => words.report.palette,
        "no_radar" => words.report.no_radar,
        "logo" => words.report.logo,
        "help" => words.help,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound_in_both_languages() {
        for language in Language::ALL {
            command(language).debug_assert();
        }
    }

    #[test]
    fn every_argument_has_its_sentence() {
        for language in Language::ALL {
            let program = command(language);
            let below = program
                .get_subcommands()
                .flat_map(clap::Command::get_subcommands);
            for sub in program.get_subcommands().chain(below) {
                assert!(sub.get_about().is_some(), "{}", sub.get_name());
                for argument in sub.get_arguments() {
                    let help = argument
                        .get_help()
                        .map(ToString::to_string)
                        .unwrap_or_default();
                    assert!(!help.is_empty(), "{} {}", sub.get_name(), argument.get_id());
                }
            }
        }
    }
}
