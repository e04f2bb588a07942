//! What Fargate takes: networking, and pairs of CPU and memory (ECS-2).

use model::Error;

use crate::api::errors;

/// CPU units and the memory (MiB) that goes with them: least, most, step.
const PAIRS: [(u64, u64, u64, u64); 7] = [
    (256, 512, 2048, 512),
    (512, 1024, 4096, 1024),
    (1024, 2048, 8192, 1024),
    (2048, 4096, 16384, 1024),
    (4096, 8192, 30720, 1024),
    (8192, 16384, 61440, 4096),
    (16384, 32768, 122_880, 8192),
];

fn invalid(name: &str) -> Error {
    errors::client_exception(format!("Invalid '{name}' setting for task."))
}

/// `256`, `.25 vCPU`, `1 vcpu` → CPU units.
pub(crate) fn cpu_units(text: &str) -> Result<u64, Error> {
    amount(text, "vcpu", 1024.0).ok_or_else(|| invalid("cpu"))
}

/// `512`, `0.5 GB`, `1GB` → MiB.
pub(crate) fn memory_mib(text: &str) -> Result<u64, Error> {
    amount(text, "gb", 1024.0).ok_or_else(|| invalid("memory"))
}

fn amount(text: &str, unit: &str, factor: f64) -> Option<u64> {
    let text = text.trim().to_lowercase();
    match text.strip_suffix(unit) {
        None => text.parse().ok(),
        Some(number) => {
            let number: f64 = number.trim().parse().ok()?;
            (number.is_finite() && number > 0.0).then_some((number * factor).round() as u64)
        }
    }
}

/// ECS-2: a task on Fargate says how much it takes, and takes a pair that exists.
pub(crate) fn check_pair(cpu: Option<u64>, memory: Option<u64>) -> Result<(), Error> {
    let Some(cpu) = cpu else {
        return Err(errors::client_exception("Fargate requires that 'cpu' be defined at the task level."));
    };
    let Some(memory) = memory else {
        return Err(errors::client_exception("Fargate requires that 'memory' be defined at the task level."));
    };
    // 256 CPU units take 512, 1024 or 2048 MiB.
    let is_pair = PAIRS.iter().any(|(units, least, most, step)| {
        cpu == *units && (*least..=*most).contains(&memory) && memory.is_multiple_of(*step)
    }) && (cpu, memory) != (256, 1536);
    if is_pair {
        return Ok(());
    }
    Err(errors::client_exception(format!(
        "No Fargate configuration exists for given values: {cpu} CPU, {memory} memory. See the Amazon ECS \
         documentation for the valid values."
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ecs_2_words_become_numbers() {
        assert_eq!(cpu_units("1 vCPU").unwrap(), 1024);
        assert_eq!(cpu_units(".25 vcpu").unwrap(), 256);
        assert_eq!(cpu_units("512").unwrap(), 512);
        assert_eq!(memory_mib("0.5 GB").unwrap(), 512);
        assert_eq!(memory_mib("2GB").unwrap(), 2048);
        assert!(memory_mib("much").is_err() && cpu_units("-1 vcpu").is_err());
    }

    #[test]
    fn ecs_2_only_legal_pairs() {
        for (cpu, memory) in [(256, 512), (256, 2048), (512, 4096), (4096, 30720), (16384, 122_880)] {
            assert!(check_pair(Some(cpu), Some(memory)).is_ok(), "{cpu} {memory}");
        }
        for (cpu, memory) in [(256, 1536), (256, 4096), (512, 512), (8192, 17408), (300, 512)] {
            let error = check_pair(Some(cpu), Some(memory)).unwrap_err();
            assert!(error.message.starts_with("No Fargate configuration exists"), "{cpu} {memory}");
        }
        assert!(check_pair(None, Some(512)).unwrap_err().message.contains("'cpu'"));
        assert!(check_pair(Some(256), None).unwrap_err().message.contains("'memory'"));
    }
}
