//! From counts since the balancer's process began to counts since the last report.

use std::collections::HashMap;

use lb_api::TargetGroupCounters as Total;

/// What was reported up to now.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    boot: Option<u64>,
    reported: HashMap<String, Total>,
    latest: Vec<Total>,
}

impl Counted {
    /// Takes in totals. The first ones ever are where counting begins: who counted before is not known.
    pub(crate) fn take_in(&mut self, boot: u64, totals: Vec<Total>) {
        if self.boot != Some(boot) {
            let is_first = self.boot.is_none();
            self.boot = Some(boot);
            // A new process counts from 0.
            self.reported = if is_first { by_group(&totals) } else { HashMap::new() };
        }
        self.latest = totals;
    }

    /// What came since the last report; none: nothing did.
    pub(crate) fn report(&mut self) -> Option<Vec<driver::TargetGroupCounters>> {
        let news: Vec<_> = self.latest.iter().filter_map(|now| self.since(now)).collect();
        self.reported.extend(by_group(&self.latest));
        (!news.is_empty()).then_some(news)
    }

    fn since(&self, now: &Total) -> Option<driver::TargetGroupCounters> {
        let nothing = Total::default();
        let before = self.reported.get(&now.target_group_arn).unwrap_or(&nothing);
        let mut target_status = [0; 4];
        for (index, count) in target_status.iter_mut().enumerate() {
            *count = now.target_status[index].saturating_sub(before.target_status[index]);
        }
        let since = driver::TargetGroupCounters {
            target_group: now.target_group_arn.clone(),
            requests: now.requests.saturating_sub(before.requests),
            target_status,
            elb_5xx: now.elb_5xx.saturating_sub(before.elb_5xx),
            response_time_us: now.response_time_us.saturating_sub(before.response_time_us),
        };
        // An answer can come in a later report than its request.
        let is_news =
            since.requests > 0 || since.elb_5xx > 0 || since.target_status.iter().any(|count| *count > 0);
        is_news.then_some(since)
    }
}

fn by_group(totals: &[Total]) -> HashMap<String, Total> {
    totals.iter().map(|total| (total.target_group_arn.clone(), total.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(requests: u64) -> Vec<Total> {
        let target_status = [requests, 0, 0, 0];
        vec![Total { target_group_arn: "g".into(), requests, target_status, ..Total::default() }]
    }

    fn requests(reported: Option<Vec<driver::TargetGroupCounters>>) -> Option<u64> {
        reported.map(|groups| groups.iter().map(|group| group.requests).sum())
    }

    #[test]
    fn each_request_is_reported_once() {
        let mut counted = Counted::default();
        counted.take_in(1, total(100));
        assert_eq!(requests(counted.report()), None, "whatever was before");
        counted.take_in(1, total(103));
        counted.take_in(1, total(105));
        assert_eq!(requests(counted.report()), Some(5));
        assert_eq!(requests(counted.report()), None);
    }

    #[test]
    fn a_new_process_counts_from_zero() {
        let mut counted = Counted::default();
        counted.take_in(1, total(100));
        counted.report();
        counted.take_in(2, total(7));
        assert_eq!(requests(counted.report()), Some(7));
    }
}
