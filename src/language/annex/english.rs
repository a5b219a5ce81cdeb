//! The method in English.

use super::Facts;
use super::facts::{number, share};
use super::french::Told;
use crate::language::Language::English;
use crate::language::{counted, decimal};

/// Returns every chapter, in the order of the computation.
pub(super) fn chapters(facts: &Facts) -> Vec<Told> {
    let parts = [
        evidence(facts),
        sources(facts),
        result(facts),
        doubt(),
        care(facts),
        plan(facts),
    ];
    parts.into_iter().flatten().collect()
}

fn evidence(facts: &Facts) -> Vec<Told> {
    let Facts { axes, sub_axes, .. } = facts;
    let [low, middle, high] = facts.cuts.map(|cut| share(cut, English));
    let mut shares = vec![
        "An answer, an interview rating or a document is not one point but three shares: how far it shows level 2, level 3 and level 4, each counted with what lies above. No share exceeds the one before. The index, 1 to 4, is 1 plus the sum of the three: the familiar mean, but the shares tell agreement from a split. Half at 1 and half at 4 gives 50% throughout; half at 2 and half at 3 gives 100%, 50%, 0%. The same mean, not the same state.".to_owned(),
        format!("Each share is read as N, not attained, up to {low}; P, partly, up to {middle}; L, largely, up to {high}; F, fully, above."),
    ];
    if facts.mixed_scales {
        shares.push("Questions with four choices give the level they describe. Other scales are drawn onto 1 to 4 along a straight line, reversed questions turned first: on five degrees of agreement, “agree” is worth 3.25. This is a convention, not an equivalence.".to_owned());
    }
    vec![
        ("What is measured", vec![
            format!("The maturity of the partnership between IT and a business department, on {axes} axes and {sub_axes} sub-axes, in four levels. Each sub-axis has two sides, IT and business, each described by a table of four rows and kept apart to the end."),
            "Nobody rates itself: in the survey the business rates IT, and IT rates the business. A self-rating only serves to measure the perception gap; it moves no level.".to_owned(),
        ]),
        ("From an answer to a level", shares),
    ]
}

fn sources(facts: &Facts) -> Vec<Told> {
    let age = match facts.document_months {
        Some([one, other]) if one == other => {
            format!(" Older than {one} months, or undated, it counts for half at most.")
        }
        Some([low, high]) => format!(
            " Older than the questionnaire allows, {low} to {high} months, or undated, it counts for half at most."
        ),
        None => String::new(),
    };
    let correlation = number(facts.group_correlation, English);
    let [four, eight] = facts.voices.map(|voices| decimal(voices, 1, English));
    let cap = number(facts.cap_min_weight, English);
    let min_group = facts.min_group;
    vec![
        ("Documents", vec![
            format!("Each expected document belongs to a level and to one side, or both. Present counts 1, partial 0.5, absent 0; “not applicable” is taken out.{age} The three means, level by level, multiply from the bottom up: a document of level 4 is worth what its base is worth."),
            "Documents count for a side when 60% of their weight was reviewed and each of levels 2, 3 and 4 has an applicable one. What was not reviewed is not absent.".to_owned(),
        ]),
        ("Interviews", vec![
            format!("The assessor places each side on the level table, with a fact to support it. A group gives one consensus rating, of weight n / (1 + (n − 1) × {correlation}): four people are worth {four} voices, eight are worth {eight}. A divided group gives several ratings that share this weight. The interviews of the two camps count for half each; when one camp is missing, the other stands alone and the report says so."),
        ]),
        ("The survey", vec![
            format!("A person counts on a sub-axis after answering at least half of what applies there; the result is the mean of the people. “Not applicable” is taken out; “don’t know” and an empty cell give no rating but lower the coverage, except where not knowing is the answer. Below {min_group} people the survey is missing for that side."),
        ]),
        ("Crossing the sources", vec![
            format!("For one side of a sub-axis, the sources that are there are averaged with their weights, brought to 100%. A source whose weight in the questionnaire is {cap} or more holds the others back: no share exceeds the one that this source shows one level lower. So paper without practice, or practice without paper, carries no level alone."),
            "Two sources a level or more apart are pointed out, to be arbitrated. A sub-axis is assessed when each side that has a result rests on two sources or more, else indicative.".to_owned(),
        ]),
    ]
}

fn result(facts: &Facts) -> Vec<Told> {
    let weights = if facts.equal_weights {
        "with equal weights"
    } else {
        "with the weights of the questionnaire"
    };
    let Facts {
        sub_axes,
        numbered,
        assessed,
        ..
    } = facts;
    vec![
        ("Two sides, one result", vec![
            "The joint result of a sub-axis takes, share by share, the less advanced side, and names it. A mean would let one side make up for the absence of the other; a partnership does not.".to_owned(),
            "When more than a quarter of the sub-axes, or a whole axis, rest on one side, the department is capped at level 3: one voice alone declares no partnership.".to_owned(),
        ]),
        ("The level of a department", vec![
            format!("An axis is the mean of its sub-axes and a department that of its axes, {weights}. A level is reached when its share is L or F, no sub-axis is N there, and every lower level is F with no sub-axis N or P. It is stable when it is F itself, with no sub-axis N or P. The sub-axes that block the next level are part of the result."),
            format!("It takes a result on two thirds of the sub-axes of each axis, and on {numbered} of the {sub_axes} sub-axes; otherwise the profile is given, without a level. The result is complete when {assessed} sub-axes are assessed, else indicative. Nothing is estimated in place of what is missing."),
        ]),
    ]
}

fn doubt() -> Vec<Told> {
    vec![
        ("Uncertainty and confidence", vec![
            "The mean of a survey carries a 95% interval (Student’s law), narrower when much of the department has answered; asking everyone brings it to zero. The chances of a level come from 2,000 draws with replacement of answers and interviews; up to six answers and interviews, from all possible draws; below five, nothing is said. The generator is ChaCha8, seeded with the SHA-256 of what was answered about the department, put in one fixed order: same data, same draws, to the byte. Above 1,000 respondents of a camp nothing is drawn: each share is taken as normal about its observed value, and the chances are computed in closed form.".to_owned(),
            "The confidence index is 0.25 × sources + 0.25 × precision + 0.20 × response + 0.15 × agreement + 0.15 × coverage. Sources: the share of the three that are there. Precision: 1 minus the half-width of the interval over 0.75. Response: the rate over 60%. Agreement: that of the respondents. Coverage: the share of the weight answered. A term without meaning is left out, and the others take over its weight. A from 0.80, B from 0.65, C from 0.50, D below; B at best without a survey, C at best with one source or an unknown headcount. The index is computed for each side; a sub-axis takes its less certain side, a department the mean of its sub-axes.".to_owned(),
        ]),
        ("Agreement, perception gap, careless answers", vec![
            "Agreement (r_wg) compares the spread of the answers with that of answers at random, every choice being as likely (uniform law): 1, all agree; 0, answers at random or more opposed still; below 0.50 the report speaks of divided opinions. Beside the mean, from ten people on, stand the median and the mean without the lowest and the highest tenth; a mean more than 0.25 from the median is pointed out. The perception gap is what a side thinks of itself minus what the other thinks of it; it is notable when it reaches 0.5 and its interval excludes zero. Positive, it is a blind spot; negative, a hidden strength.".to_owned(),
            "Two figures concern the whole company and change no level. Cronbach’s alpha and omega (one common factor, fitted to the correlations) say whether the questions of an axis measure one thing, from twenty complete answers on; an alpha below 0.60 is pointed out. ICC(1) and ICC(2), of an analysis of variance, compare the differences between departments with those of their respondents: unless ICC(2) reaches 0.70 on every side that can be compared, no department is ranked among the others.".to_owned(),
            "One certain sign leaves a person out: a duplicate, or less than a second a question. Of the others it takes two: less than two seconds a question or a third of the median time, a long run of identical answers or no variation at all, repeated contradictions, less than 30% answered. The report says whether leaving them out changes a level, with figures only when enough people are behind them.".to_owned(),
        ]),
    ]
}

fn care(facts: &Facts) -> Vec<Told> {
    let Facts {
        min_group,
        distribution_group,
        ..
    } = facts;
    let below = distribution_group.saturating_sub(1);
    vec![
        ("Anonymity", vec![
            format!("Below {min_group} respondents of a camp on a sub-axis, nothing of the survey is published. From {min_group} to {below}, the index, the levels and the letters are, not the shares or the spread; from {distribution_group} up, all is. What would give away a withheld share by subtraction is withheld too. This is decided once, on the result, before any output; a figure of the company is computed on what is published alone."),
        ]),
        ("Comparisons", vec![
            "A percentile rank counts the departments below, and half of those that are equal, from five departments with the figure on. No external benchmark comes with the program: that of a third party is loaded with its source, its date and at least ten organisations.".to_owned(),
        ]),
    ]
}

fn plan(facts: &Facts) -> Vec<Told> {
    let [two, three, four] = facts.min_months;
    let Facts { actions, heavy, .. } = facts;
    let prepared = counted(facts.anticipation, "heavy action", "heavy actions", English);
    let review = counted(facts.review_months, "month", "months", English);
    vec![
        ("From the level to the plan", vec![
            format!("A stage climbs one level, normally with {actions} actions, {heavy} of them heavy at most: one for each blocker, the four types, two quick wins where there are, a part for the business where it holds the level back, then the most useful. The priority is value times the gap to the target, over cost and, gently, over risk; it gains 20% when the owner can act on the limiting side."),
            format!("A stage takes at least {two} months towards level 2, {three} towards level 3 and {four} towards level 4, with a review every {review}. It closes only on a stable level, measured at two reviews in a row; meanwhile {prepared} of the next one at most may be prepared, not finished."),
        ]),
        ("What a level is not", vec![
            "Not a mark for a person or a team, not a ranking of departments, not an average of the company: departments are counted, never averaged. Level 4 is no duty; a department with ordinary needs may rightly aim at 2 or 3. A level says what was shown on a date, with its coverage and confidence beside it; it promises nothing about what follows.".to_owned(),
        ]),
    ]
}
