//! `[[actions]]` of the catalogue.

use super::super::toml_file::{At, Reader, spelled};
use super::frame::optional;
use super::wire::WireAction;
use crate::diagnostic::Code;
use crate::language::faults::catalogue as said;
use crate::language::faults::toml::{Shape, Spelling};
use crate::model::{ActionKind, Chain, Comparison, Effort, Kpi, KpiUnit, Owner};

/// The benefit of an action that declares none (method E.1).
const USUAL_VALUE: u8 = 3;

/// Reads one action.
pub(super) fn action(mut table: Reader<'_>, languages: &[String]) -> WireAction {
    table.require(&[
        ("id", Shape::Text),
        ("sub_axis", Shape::Text),
        ("from", Shape::Whole),
        ("to", Shape::Whole),
        ("type", Shape::Text),
        ("effort", Shape::Text),
        ("weeks", Shape::Whole),
        ("owner", Shape::Text),
        ("title", Shape::Translations),
        ("what", Shape::Translations),
        ("kpi", Shape::Table),
    ]);
    let chain = table.one_of("chain", &Chain::ALL, Chain::name);
    let kind = table.one_of("type", &ActionKind::ALL, ActionKind::name);
    let owner = table.one_of("owner", &Owner::ALL, Owner::name);
    let action = WireAction {
        id: spelled(table.text("id"), Spelling::Loose, table.faults()),
        sub_axis: table.text("sub_axis"),
        from: small(&mut table, "from", 1, 4),
        to: small(&mut table, "to", 1, 4),
        chain: chain.map(|chain| chain.value),
        kind: kind.map(|kind| kind.value),
        effort: table.one_of("effort", &Effort::ALL, Effort::name),
        weeks: table.whole("weeks", 1..=260),
        owner: owner.map(|owner| owner.value),
        value: mark(&mut table, "value").unwrap_or(USUAL_VALUE),
        cost: mark(&mut table, "cost"),
        risk: mark(&mut table, "risk"),
        quick_win: table.flag("quick_win").is_some_and(|flag| flag.value),
        requires: table.texts("requires").unwrap_or_default(),
        title: table.translated("title", languages),
        what: table.translated("what", languages),
        kpi: kpi(&mut table, languages),
    };
    table.finish();
    action
}

/// Reads a mark from 1 to 5.
fn mark(table: &mut Reader<'_>, key: &'static str) -> Option<u8> {
    small(table, key, 1, 5).map(|mark| mark.value)
}

fn small(table: &mut Reader<'_>, key: &'static str, low: u8, high: u8) -> Option<At<u8>> {
    let given = table.whole(key, u32::from(low)..=u32::from(high))?;
    let value = u8::try_from(given.value).ok()?;
    Some(given.map(|_| value))
}

fn kpi(table: &mut Reader<'_>, languages: &[String]) -> Option<Kpi> {
    let mut inner = table.table("kpi")?;
    inner.require(&[
        ("text", Shape::Translations),
        ("unit", Shape::Text),
        ("target", Shape::Text),
    ]);
    let text = inner.translated("text", languages);
    let source = optional(&mut inner, "source", languages);
    let unit = inner.one_of("unit", &KpiUnit::ALL, KpiUnit::name);
    let target = inner.text("target").and_then(|written| {
        let target = target(&written.value);
        if target.is_none() {
            let wording = said::bad_target(&written.value);
            inner.faults().at(Code::BadTarget, &written.span, wording);
        }
        target
    });
    inner.finish();
    let (comparison, target) = target?;
    Some(Kpi {
        text: text?.value,
        source,
        unit: unit?.value,
        comparison,
        target,
    })
}

/// Returns the parts of a target such as `≥ 80`.
fn target(written: &str) -> Option<(Comparison, f64)> {
    let (sign, figure) = written.split_once(' ')?;
    let comparison = Comparison::ALL.into_iter().find(|one| one.sign() == sign)?;
    let digits = figure.chars().all(|c| c.is_ascii_digit() || c == '.');
    let target: f64 = figure.parse().ok().filter(|_| digits)?;
    Some((comparison, target))
}

/// Returns the cost of an action that declares none (method E.1).
pub(super) fn usual_cost(effort: Effort, weeks: u32) -> u8 {
    match (effort, weeks) {
        (Effort::Light, ..=4) => 1,
        (Effort::Light, _) => 2,
        (Effort::Heavy, ..=12) => 3,
        (Effort::Heavy, ..=24) => 4,
        (Effort::Heavy, _) => 5,
    }
}

/// Returns the risk of an action that declares none (method E.1).
pub(super) fn usual_risk(kind: ActionKind, effort: Effort) -> u8 {
    match (kind, effort) {
        (ActionKind::Documentation | ActionKind::Communication, _) => 1,
        (ActionKind::Awareness, _) | (ActionKind::Organisation, Effort::Light) => 2,
        (ActionKind::Organisation, Effort::Heavy) => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_a_sign_a_space_and_a_number() {
        assert_eq!(target("≥ 80"), Some((Comparison::AtLeast, 80.0)));
        assert_eq!(target("− 0.5"), Some((Comparison::Lowered, 0.5)));
        assert_eq!(target("≥80"), None);
        assert_eq!(target("> 80"), None);
        assert_eq!(target("≥ 80 %"), None);
        assert_eq!(target("≥ inf"), None);
        assert_eq!(target("≥ -3"), None);
    }

    #[test]
    fn cost_follows_effort_and_weeks() {
        assert_eq!(usual_cost(Effort::Light, 4), 1);
        assert_eq!(usual_cost(Effort::Light, 5), 2);
        assert_eq!(usual_cost(Effort::Heavy, 12), 3);
        assert_eq!(usual_cost(Effort::Heavy, 24), 4);
        assert_eq!(usual_cost(Effort::Heavy, 25), 5);
    }

    #[test]
    fn risk_follows_type_and_effort() {
        assert_eq!(usual_risk(ActionKind::Documentation, Effort::Heavy), 1);
        assert_eq!(usual_risk(ActionKind::Communication, Effort::Heavy), 1);
        assert_eq!(usual_risk(ActionKind::Awareness, Effort::Heavy), 2);
        assert_eq!(usual_risk(ActionKind::Organisation, Effort::Light), 2);
        assert_eq!(usual_risk(ActionKind::Organisation, Effort::Heavy), 3);
    }
}
