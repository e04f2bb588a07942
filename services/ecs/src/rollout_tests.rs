//! Cases of [`super::decide`]: a service as a line of text, its plan as a line of text.

use super::*;

const NOW: Time = Time(1_000_000);

/// `s` starting, `i` initial health, `h` healthy, `u` unhealthy, `l` leaving, `g` gone.
fn tasks(letters: &str, prefix: &str) -> Vec<TaskFacts> {
    let one = |(at, letter): (usize, char)| {
        let (phase, state) = match letter {
            's' => (Phase::Pending, ""),
            'i' => (Phase::Running, "initial"),
            'h' => (Phase::Running, "healthy"),
            'u' => (Phase::Running, "unhealthy"),
            'l' => (Phase::Deactivating, ""),
            _ => (Phase::Stopped, ""),
        };
        TaskFacts {
            id: format!("{prefix}{at}"),
            phase,
            is_stopping: false,
            started_at: Some(Time(NOW.0 - 60_000)),
            targets: match state {
                "" => Vec::new(),
                state => vec![("tg".into(), state.into(), String::new())],
            },
            has_targets: true,
            health: "UNKNOWN",
            has_check: false,
        }
    };
    letters.chars().enumerate().map(one).collect()
}

fn set(digits: &str, status: SetStatus, letters: &str) -> SetFacts {
    SetFacts {
        digits: digits.into(),
        status,
        scale: 100.0,
        rollout: Rollout::InProgress,
        retry_at: Time(0),
        failed_tasks: 0,
        can_place: true,
        tasks: tasks(letters, digits),
    }
}

fn service(desired: i64, sets: Vec<SetFacts>) -> Facts {
    Facts {
        rolls: false,
        is_draining: false,
        desired,
        percents: (100, 200),
        grace: Duration(0),
        settled: Duration(0),
        breaker: None,
        sets,
    }
}

fn rolling(desired: i64, percents: (i64, i64), new: &str, old: &str) -> Facts {
    let sets = vec![set("n", SetStatus::Primary, new), set("o", SetStatus::Active, old)];
    Facts { rolls: true, percents, settled: SETTLED, ..service(desired, sets) }
}

/// Each set as `+starts -stopped,ids [steady] [removed] [rollout]`.
fn line(facts: &Facts) -> String {
    let plan = decide(facts, NOW);
    let mut words = Vec::new();
    for one in &plan.sets {
        let stops: Vec<&str> = one.stop.iter().map(|(id, _)| id.as_str()).collect();
        let mut word = format!("{}:+{} -{}", one.digits, one.start, stops.join(","));
        for (is_so, name) in
            [(one.is_steady, "steady"), (one.remove, "removed"), (one.cannot_place, "no place")]
        {
            if is_so {
                word.push_str(&format!(" {name}"));
            }
        }
        if let Some(rollout) = one.rollout {
            word.push_str(&format!(" {}", rollout.as_str()));
        }
        words.push(word);
    }
    let flags = [
        (plan.is_steady, "STEADY"),
        (plan.is_stuck, "STUCK"),
        (plan.roll_back, "BACK"),
        (plan.is_over, "OVER"),
    ];
    words.extend(flags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, name)| name.to_owned()));
    words.join(" | ")
}

fn one_set(desired: i64, letters: &str) -> String {
    line(&service(desired, vec![set("b", SetStatus::Primary, letters)]))
}

#[test]
fn ecs_15_steady_is_running_pending_none_and_all_healthy() {
    assert_eq!(one_set(2, ""), "b:+2 -");
    assert_eq!(one_set(2, "s"), "b:+1 -");
    assert_eq!(one_set(2, "ss"), "b:+0 -");
    assert_eq!(one_set(2, "hi"), "b:+0 -");
    assert_eq!(one_set(2, "hh"), "b:+0 - steady | STEADY");
    assert_eq!(one_set(2, "hhlg"), "b:+0 - steady | STEADY");
    assert_eq!(one_set(0, ""), "b:+0 - steady | STEADY");
    assert_eq!(one_set(2, "hg"), "b:+1 -");
}

#[test]
fn ecs_13_scaling_in_gives_up_what_serves_least() {
    assert_eq!(one_set(1, "hhs"), "b:+0 -b2,b1");
    assert_eq!(one_set(1, "hih"), "b:+0 -b1,b2");
    assert_eq!(one_set(0, "hh"), "b:+0 -b1,b0");
    assert_eq!(computed_desired(3, 50.0), 2);
    assert_eq!(computed_desired(3, 100.0), 3);
    assert_eq!(computed_desired(0, 100.0), 0);
}

#[test]
fn ecs_13_during_a_deployment_twice_the_tasks_run() {
    let green = set("g", SetStatus::Active, "s");
    let facts = service(2, vec![green, set("b", SetStatus::Primary, "hh")]);
    assert_eq!(line(&facts), "g:+1 - | b:+0 - steady");
}

#[test]
fn ecs_22_a_replacement_starts_before_the_unhealthy_task_stops() {
    assert_eq!(one_set(2, "hu"), "b:+1 -");
    assert_eq!(one_set(2, "hus"), "b:+0 -");
    assert_eq!(one_set(2, "huh"), "b:+0 -b1");
    // The replacement fails as well: back to the desired count, the oldest goes.
    assert_eq!(one_set(2, "huu"), "b:+1 -b1");
    assert_eq!(one_set(1, "u"), "b:+1 -");
    assert_eq!(one_set(1, "uu"), "b:+0 -b0");
    let mut no_room = service(2, vec![set("b", SetStatus::Primary, "hu")]);
    no_room.percents = (50, 100);
    assert_eq!(line(&no_room), "b:+0 -b1");
    no_room.percents = (100, 100);
    assert_eq!(line(&no_room), "b:+0 -");
    // Scaled to nothing, the unhealthy one goes as well.
    assert_eq!(one_set(0, "hu"), "b:+0 -b0,b1");
}

#[test]
fn ecs_15_unhealthy_is_ignored_in_the_grace_period() {
    let mut facts = service(1, vec![set("b", SetStatus::Primary, "u")]);
    facts.grace = Duration::seconds(300);
    assert_eq!(line(&facts), "b:+0 -");
    assert_eq!(decide(&facts, NOW).look_at, Some(Time(NOW.0 - 60_000 + 300_000)));
    facts.grace = Duration::seconds(60);
    assert_eq!(line(&facts), "b:+1 -");
}

#[test]
fn ecs_23_tasks_that_fail_are_started_later() {
    let mut facts = service(2, vec![set("b", SetStatus::Primary, "g")]);
    facts.sets[0].retry_at = Time(NOW.0 + 5000);
    let plan = decide(&facts, NOW);
    assert_eq!((plan.sets[0].start, plan.look_at), (0, Some(Time(NOW.0 + 5000))));
    assert_eq!(decide(&facts, Time(NOW.0 + 5000)).sets[0].start, 2);
}

#[test]
fn a_set_without_a_place_starts_nothing() {
    let mut facts = service(2, vec![set("b", SetStatus::Primary, "")]);
    facts.sets[0].can_place = false;
    assert_eq!(line(&facts), "b:+0 - no place");
}

#[test]
fn cd_29_a_draining_set_goes_and_the_other_stays() {
    let facts =
        |old: &str| service(2, vec![set("g", SetStatus::Primary, "hh"), set("b", SetStatus::Draining, old)]);
    assert_eq!(line(&facts("hh")), "g:+0 - steady | b:+0 -b1,b0 | STEADY");
    assert_eq!(line(&facts("ll")), "g:+0 - steady | b:+0 - | STEADY");
    assert_eq!(line(&facts("gg")), "g:+0 - steady | b:+0 - removed | STEADY");
}

#[test]
fn ecs_17_a_draining_service_stops_everything_and_is_over() {
    let facts = |letters: &str| Facts {
        is_draining: true,
        ..service(2, vec![set("b", SetStatus::Primary, letters)])
    };
    assert_eq!(line(&facts("hs")), "b:+0 -b1,b0");
    assert_eq!(line(&facts("l")), "b:+0 -");
    assert_eq!(line(&facts("g")), "b:+0 - | OVER");
}

#[test]
fn ecs_20_new_tasks_come_first_and_old_ones_go_one_for_one() {
    assert_eq!(line(&rolling(2, (100, 200), "", "hh")), "n:+2 - | o:+0 -");
    assert_eq!(line(&rolling(2, (100, 200), "si", "hh")), "n:+0 - | o:+0 -");
    assert_eq!(line(&rolling(2, (100, 200), "hi", "hh")), "n:+0 - | o:+0 -o0");
    assert_eq!(line(&rolling(2, (100, 200), "hh", "hl")), "n:+0 - steady | o:+0 -o0");
    assert_eq!(line(&rolling(2, (100, 200), "hh", "ll")), "n:+0 - steady | o:+0 -");
    assert_eq!(
        line(&rolling(2, (100, 200), "hh", "gg")),
        "n:+0 - steady COMPLETED | o:+0 - removed | STEADY"
    );
}

#[test]
fn ecs_20_bounds_round_towards_caution() {
    assert_eq!(bounds(2, (75, 125)), (2, 2));
    assert_eq!(bounds(3, (50, 125)), (2, 3));
    assert_eq!(bounds(4, (0, 200)), (0, 8));
    // Neither may one start nor may one stop.
    assert_eq!(line(&rolling(3, (100, 125), "", "hhh")), "n:+0 - | o:+0 - | STUCK");
    // No room above: as many old ones go first as the lower bound allows.
    assert_eq!(line(&rolling(4, (50, 100), "", "hhhh")), "n:+0 - | o:+0 -o0,o1");
    assert_eq!(line(&rolling(4, (50, 100), "", "hhgg")), "n:+2 - | o:+0 -");
}

#[test]
fn ecs_20_old_tasks_that_do_not_serve_go_at_once() {
    assert_eq!(line(&rolling(2, (100, 200), "", "us")), "n:+2 - | o:+0 -o0,o1");
    // An old task that is not judged yet may serve: it stays.
    assert_eq!(line(&rolling(2, (100, 200), "ss", "ii")), "n:+0 - | o:+0 -");
}

#[test]
fn ecs_24_the_breaker_opens_at_its_threshold() {
    let mut facts = rolling(2, (100, 200), "", "hh");
    facts.breaker = Some(true);
    facts.sets[0].failed_tasks = 2;
    assert_eq!(line(&facts), "n:+2 - | o:+0 -");
    facts.sets[0].failed_tasks = 3;
    assert_eq!(line(&facts), "n:+0 - FAILED | o:+0 - | BACK");
    facts.breaker = Some(false);
    assert_eq!(line(&facts), "n:+0 - FAILED | o:+0 -");
    facts.sets[0].rollout = Rollout::Failed;
    assert_eq!(line(&facts), "n:+0 - | o:+0 -");
}

#[test]
fn ecs_21_without_load_balancer_a_task_settles() {
    let mut facts = rolling(1, (100, 200), "h", "h");
    for set in &mut facts.sets {
        set.tasks[0].has_targets = false;
        set.tasks[0].targets.clear();
    }
    facts.sets[0].tasks[0].started_at = Some(Time(NOW.0 - 39_000));
    let plan = decide(&facts, NOW);
    assert_eq!((plan.sets[1].stop.len(), plan.look_at), (0, Some(Time(NOW.0 + 1000))));
    assert_eq!(decide(&facts, Time(NOW.0 + 1000)).sets[1].stop.len(), 1);
}

#[test]
fn ecs_36_a_container_check_counts() {
    let mut facts = service(1, vec![set("b", SetStatus::Primary, "h")]);
    facts.sets[0].tasks[0].has_check = true;
    assert_eq!(line(&facts), "b:+0 -");
    facts.sets[0].tasks[0].health = "HEALTHY";
    assert_eq!(line(&facts), "b:+0 - steady | STEADY");
    facts.sets[0].tasks[0].health = "UNHEALTHY";
    assert_eq!(line(&facts), "b:+1 -");
}
