//! `diapason plan` as it is typed.

use clap::Args;

use super::line::Score;

/// `diapason plan`
#[derive(Debug, Args)]
pub(in crate::cli) struct PlanArguments {
    #[command(flatten)]
    pub(in crate::cli) score: Score,
    #[command(flatten)]
    pub(in crate::cli) what_if: WhatIf,
    #[arg(long)]
    pub(in crate::cli) compare: bool,
}

/// Settings that stand above those of the assessment; each is a text until the assessment is known.
#[derive(Debug, Args)]
pub(in crate::cli) struct WhatIf {
    #[arg(
        id = "plan_target",
        long = "target",
        value_name = "DEPT=LEVEL",
        value_delimiter = ','
    )]
    pub(in crate::cli) targets: Vec<String>,
    #[arg(long, value_name = "ROLE=UNITS", value_delimiter = ',')]
    pub(in crate::cli) capacity: Vec<String>,
    #[arg(id = "plan_start", long = "start", value_name = "YYYY-MM-DD")]
    pub(in crate::cli) start: Option<String>,
    #[arg(long, value_name = "COUNT")]
    pub(in crate::cli) actions_per_stage: Option<String>,
    #[arg(long, value_name = "COUNT")]
    pub(in crate::cli) max_departments: Option<String>,
}

impl WhatIf {
    /// Returns whether nothing differs from the assessment.
    pub(in crate::cli) fn is_empty(&self) -> bool {
        let counts = [&self.start, &self.actions_per_stage, &self.max_departments];
        let is_given = counts.into_iter().any(Option::is_some);
        self.targets.is_empty() && self.capacity.is_empty() && !is_given
    }
}
