//! What to do when a try on a target fails (ALB-56 and what we add to it). Pure.

use crate::slot::Stop;

/// How often a request is sent again after it may have reached a target.
const REPEATS_MAX: usize = 2;

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Refused, reset or unreachable.
    ConnectFailed,
    ConnectTimedOut,
    /// The connection took not a single byte.
    Unsent,
    /// The connection ended before any byte of an answer.
    Unanswered,
    /// What came is no answer, or only a part of its head.
    BadAnswer,
    /// Silence.
    NoAnswerInTime,
    /// The deregistration delay is over (ALB-36).
    Cut,
    ClientGone,
    ClientMalformed,
    /// The process ends.
    Killed,
}

impl From<Stop> for Failure {
    fn from(stop: Stop) -> Failure {
        match stop {
            Stop::TimedOut => Failure::NoAnswerInTime,
            Stop::Cut => Failure::Cut,
            Stop::Killed => Failure::Killed,
        }
    }
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// The same target on a new connection.
    SameTarget,
    /// Another target of the group; this status when there is none.
    OtherTarget(u16),
    /// This status.
    GiveUp(u16),
    /// No answer: there is nobody to read it.
    Leave,
}

/// AWS documents no retries. We make those that cannot do anything twice: nothing was sent, or the request changes
/// nothing by being repeated and nothing of an answer came.
pub(crate) fn after(failure: Failure, reused: bool, repeatable: bool, repeats: usize) -> After {
    match failure {
        Failure::ConnectFailed => After::OtherTarget(502),
        Failure::ConnectTimedOut => After::OtherTarget(504),
        // A connection that was kept and has been closed since says nothing about its target.
        Failure::Unsent if reused => After::SameTarget,
        Failure::Unsent => After::OtherTarget(502),
        Failure::Unanswered if !repeatable || repeats >= REPEATS_MAX => After::GiveUp(502),
        Failure::Unanswered if reused => After::SameTarget,
        Failure::Unanswered => After::OtherTarget(502),
        Failure::BadAnswer | Failure::Cut => After::GiveUp(502),
        Failure::NoAnswerInTime => After::GiveUp(504),
        Failure::ClientMalformed => After::GiveUp(400),
        Failure::ClientGone | Failure::Killed => After::Leave,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_56_what_was_not_sent_is_tried_elsewhere_whatever_it_is() {
        assert_eq!(after(Failure::ConnectFailed, false, false, 0), After::OtherTarget(502));
        assert_eq!(after(Failure::ConnectTimedOut, false, false, 0), After::OtherTarget(504));
        assert_eq!(after(Failure::Unsent, false, false, 0), After::OtherTarget(502));
        assert_eq!(after(Failure::Unsent, true, false, 0), After::SameTarget);
    }

    #[test]
    fn alb_56_what_was_sent_is_repeated_only_if_that_is_harmless() {
        assert_eq!(after(Failure::Unanswered, true, false, 0), After::GiveUp(502));
        assert_eq!(after(Failure::Unanswered, true, true, 0), After::SameTarget);
        assert_eq!(after(Failure::Unanswered, false, true, 1), After::OtherTarget(502));
        assert_eq!(after(Failure::Unanswered, false, true, 2), After::GiveUp(502), "not for ever");
    }

    #[test]
    fn statuses_of_what_is_not_tried_again() {
        assert_eq!(after(Failure::BadAnswer, true, true, 0), After::GiveUp(502));
        assert_eq!(after(Failure::Cut, false, true, 0), After::GiveUp(502));
        assert_eq!(after(Failure::NoAnswerInTime, false, true, 0), After::GiveUp(504));
        assert_eq!(after(Failure::ClientMalformed, false, true, 0), After::GiveUp(400));
        assert_eq!(after(Failure::ClientGone, false, true, 0), After::Leave);
    }
}
