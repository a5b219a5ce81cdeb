//! Facts about the booklet of a small questionnaire.

use insta::assert_snapshot;

use super::{Block, Selection, booklet, markdown, summary, terminal};
use crate::language::{Language, Text, booklet_words};
use crate::model::{
    Channel, ContextQuestion, DontKnow, FollowUp, Level, Question, QuestionId, Questionnaire,
    Scale, Side, SubAxisId, sample,
};

fn text(of: &str) -> Text {
    Text {
        fr: format!("{of} (fr)"),
        en: of.to_owned(),
    }
}

/// One sub-axis with one of everything.
fn questionnaire() -> Questionnaire {
    let mut questionnaire = sample::questionnaire();
    let named = |id, question| Question {
        id: QuestionId::new(id),
        ..question
    };
    let marked = Question {
        scale: Scale::Likert5,
        reverse: true,
        dont_know: DontKnow::Lowest,
        pair: Some(QuestionId::new("q2")),
        ..sample::question(Side::Business)
    };
    let chosen = Question {
        choices: ["low", "some", "more", "full"].map(text).to_vec(),
        ..sample::question(Side::It)
    };
    let prompt = Question {
        channel: Channel::Interview,
        follow_up: Some(FollowUp {
            upper: Level::Three,
            text: text("is it shown?"),
        }),
        ..sample::question(Side::It)
    };
    let own = Question {
        self_rating: true,
        ..sample::question(Side::Business)
    };
    questionnaire.questions = vec![
        named("q1", marked),
        named("q2", chosen),
        named("q3", prompt),
        named("q4", own),
    ];
    questionnaire.documents = vec![sample::document()];
    questionnaire.actions = vec![sample::action()];
    questionnaire
}

fn of_first(language: Language) -> Vec<Block> {
    booklet(&questionnaire(), Selection::SubAxis(0), language)
}

#[test]
fn a_sub_axis_on_a_screen() {
    assert_snapshot!(terminal(&of_first(Language::English), Some(60)), @r"
    Sample
    ══════

      Identifier           sample
      Version              1
      SHA-256 fingerprint  000000000000000000000000000000000000
                           0000000000000000000000000000

    S1 – s1
    ───────

      Identifier  s.s1
      Meaning     meaning
      Boundary    boundary
      Ask for     hint
      Weights     documents 30%, interviews 40%, survey 30%

    Levels of the IT side
      1  IT at 1
      2  IT at 2
      3  IT at 3
      4  IT at 4

    Levels of the business side
      1  business at 1
      2  business at 2
      3  business at 3
      4  business at 4

    Survey of the business
      q1  question
          – Rates: IT · answer from 1 (strongly disagree) to 5
            (strongly agree) · reversed · “don’t know” counts
            as the lowest answer · says the opposite of q2

    Survey of IT
      q2  question
          – Rates: business
          1  low
          2  some
          3  more
          4  full

    Interview with IT
      q3  question
          – Rates: business
          – 2 or 3? is it shown?

    Documents to check
      S1-d1  document
             – Level 2 · IT and business · 18 months at most
             – Present: present
             – Partial: partial

    Actions from level 1 to level 2
      A1  title
          – Organisation · IT · light · 4 weeks
          – what
          – KPI: kpi ≥ 80%
          – Source: source

    Self-rating, an optional module of the survey
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    Self-rating by the business
    ───────────────────────────

      q4  question
          – Rates: IT · choices: the level table of the side it
            rates
    ");
}

#[test]
fn a_sub_axis_as_markdown() {
    let shown = markdown(&of_first(Language::French));
    assert_snapshot!(shown, @r"
    # Sample (fr)

    - **Identifiant** sample
    - **Version** 1
    - **Empreinte SHA-256** 0000000000000000000000000000000000000000000000000000000000000000

    ### S1 – s1 (fr)

    - **Identifiant** s.s1
    - **Objet** meaning (fr)
    - **Frontière** boundary (fr)
    - **À demander** hint (fr)
    - **Poids** documents 30 %, entretiens 40 %, enquête 30 %

    #### Niveaux du côté DSI

    - **1** IT at 1 (fr)
    - **2** IT at 2 (fr)
    - **3** IT at 3 (fr)
    - **4** IT at 4 (fr)

    #### Niveaux du côté métier

    - **1** business at 1 (fr)
    - **2** business at 2 (fr)
    - **3** business at 3 (fr)
    - **4** business at 4 (fr)

    #### Enquête auprès du métier

    - **q1** question (fr)
      - Côté évalué : DSI · réponse de 1 (pas du tout d’accord) à 5 (tout à fait d’accord) · question inversée · « ne sait pas » compte comme la réponse la plus basse · dit l’inverse de q2

    #### Enquête auprès de la DSI

    - **q2** question (fr)
      - Côté évalué : métier
      - **1** low (fr)
      - **2** some (fr)
      - **3** more (fr)
      - **4** full (fr)

    #### Entretien avec la DSI

    - **q3** question (fr)
      - Côté évalué : métier
      - 2 ou 3 ? is it shown? (fr)

    #### Documents à examiner

    - **S1-d1** document (fr)
      - Niveau 2 · DSI et métier · 18 mois au plus
      - Présent : present (fr)
      - Partiel : partial (fr)

    #### Actions du niveau 1 au niveau 2

    - **A1** title (fr)
      - Organisation · DSI · légère · 4 semaines
      - what (fr)
      - Indicateur : kpi (fr) ≥ 80 %
      - Source : source (fr)

    ## Auto-évaluation, module facultatif de l’enquête

    ### Auto-évaluation du métier

    - **q4** question (fr)
      - Côté évalué : DSI · choix : le tableau des niveaux du côté évalué
    ");
}

#[test]
fn the_figures_on_a_screen() {
    let figures = summary(&questionnaire(), Language::English);
    assert_snapshot!(terminal(&figures, Some(80)), @r"
    Sample
    ══════

      Identifier           sample
      Version              1
      SHA-256 fingerprint  00000000000000000000000000000000000000000000000000000000
                           00000000

      Axes      4
      Sub-axes  13

    What is asked
    ━━━━━━━━━━━━━

                             Business  IT
      Survey questions              1   1
      of which reversed             1   0
      Self-rating questions         1   0
      Interview prompts             0   1

    Estimated time
    ━━━━━━━━━━━━━━

                           Business     IT
      Survey                  1 min  1 min
      Self-rating, on top     1 min  0 min
      Interview               0 min  9 min

    For IT, the survey counts once for each department rated.

    Documents to check
    ━━━━━━━━━━━━━━━━━━

                       Level 2  Level 3  Level 4  Total
      Business               0        0        0      0
      IT                     0        0        0      0
      IT and business        1        0        0      1
      Total                  1        0        0      1

    Actions of the catalogue
    ━━━━━━━━━━━━━━━━━━━━━━━━

                     1 → 2  2 → 3  3 → 4  Total
      Organisation       1      0      0      1
      Communication      0      0      0      0
      Documentation      0      0      0      0
      Awareness          0      0      0      0
      Total              1      0      0      1
      Light              1      0      0      1
      Heavy              0      0      0      0
      Quick wins         0      0      0      0
    ");
}

#[test]
fn the_figures_as_markdown() {
    let shown = markdown(&summary(&questionnaire(), Language::French));
    let table = shown.split("## Questions posées\n\n").nth(1).unwrap();
    let table = table.split("\n\n").next().unwrap();
    assert_snapshot!(table, @r"
    |  | Métier | DSI |
    |---|--:|--:|
    | Questions de l’enquête | 1 | 1 |
    | dont questions inversées | 1 | 0 |
    | Questions d’auto-évaluation | 1 | 0 |
    | Questions d’entretien | 0 | 1 |
    ");
}

#[test]
fn what_surrounds_the_questions_stands_after_the_axes() {
    let mut questionnaire = questionnaire();
    let shown = |questionnaire: &Questionnaire| {
        markdown(&booklet(questionnaire, Selection::Whole, Language::English))
    };
    assert!(
        !shown(&questionnaire).contains("## Around"),
        "nothing to say"
    );
    questionnaire.survey.closing = text("thanks");
    questionnaire.survey.context = vec![ContextQuestion {
        id: "role".to_owned(),
        text: text("which role"),
        choices: vec![text("user"), text("head")],
    }];
    questionnaire.interview.consent = text("- do you agree");
    let shown = shown(&questionnaire);
    let (_, around) = shown.split_once("## Around the survey\n").unwrap();
    assert_snapshot!(around, @r"

    ### Questions about the respondent, optional and never published

    - **role** which role
      - **1** user
      - **2** head

    ### Closing

    thanks

    ## Around the interview

    ### Consent

    \- do you agree

    ## Self-rating, an optional module of the survey

    ### Self-rating by the business

    - **q4** question
      - Rates: IT · choices: the level table of the side it rates
    ");
}

#[test]
fn a_booklet_speaks_one_language() {
    let questionnaire = questionnaire();
    let printed = |language| {
        let blocks = booklet(&questionnaire, Selection::Whole, language);
        terminal(&blocks, None) + &terminal(&summary(&questionnaire, language), None)
    };
    assert!(!printed(Language::English).contains("(fr)"));
    for (language, other) in [
        (Language::English, Language::French),
        (Language::French, Language::English),
    ] {
        let printed = printed(language);
        let own = booklet_words(language).all();
        let foreign = booklet_words(other).all().into_iter();
        // A short word of one language may hide in a longer one of the other.
        let foreign = foreign.filter(|word| word.contains(' ') && !own.contains(word));
        for word in foreign {
            assert!(!printed.contains(word), "{word} in {}", language.code());
        }
    }
}

#[test]
fn names_of_any_length_stay_within_the_screen() {
    let mut questionnaire = questionnaire();
    let long = "x".repeat(90);
    questionnaire.questions[1].id = QuestionId::new(&long);
    questionnaire.sub_axes[0].id = SubAxisId::new(format!("s.{long}"));
    questionnaire.sub_axes[0].label = text(&long);
    for width in [0, 40, 60, 80, 120] {
        let blocks = booklet(&questionnaire, Selection::Whole, Language::French);
        for line in terminal(&blocks, Some(width)).lines() {
            assert!(line.chars().count() < width.max(40), "{width}: {line}");
        }
    }
}
