//! AWS's names as Rust writes them.

/// `DNSName` → `dns_name`, `ListObjectsV2` → `list_objects_v2`, `ARNs` → `arns`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !out.ends_with('_') && !out.is_empty() {
                out.push('_');
            }
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        // `ARNs`, `IDs`: a plural s does not begin a word.
        let plural = after == Some(&'s') && letters.get(at + 2).is_none_or(char::is_ascii_uppercase);
        let starts = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase) && !plural)
            });
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

/// A field or function name, escaped where it is a keyword.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "type" | "match" | "ref" | "move" | "use" | "where" | "loop" | "in" | "as" | "static" | "const"
        | "enum" | "mod" | "fn" | "impl" | "trait" | "return" | "async" | "await" | "dyn" | "if" | "else"
        | "for" | "while" | "break" | "continue" | "true" | "false" | "let" | "pub" | "struct" | "unsafe"
        | "extern" | "final" | "override" | "priv" | "virtual" | "yield" | "box" | "abstract" | "macro"
        | "try" | "gen" | "do" | "typeof" | "unsized" | "become" => format!("r#{name}"),
        "self" | "crate" | "super" => format!("{name}_"),
        _ => name,
    }
}

/// A struct name; those of the prelude get a suffix.
pub(crate) fn structure(name: &str) -> String {
    let mut letters = name.trim_start_matches('_').chars();
    let name: String =
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect();
    match name.as_str() {
        "Option" | "Vec" | "String" | "Box" | "Result" | "Ok" | "Err" | "Some" | "None" | "Self" => {
            name + "Shape"
        }
        _ => name,
    }
}

/// A constant's name for an enumeration's value: `fargate-spot` → `FARGATE_SPOT`.
pub(crate) fn constant(value: &str) -> String {
    let name = match value.chars().any(|letter| letter.is_ascii_lowercase()) {
        true => snake(value).to_ascii_uppercase(),
        false => {
            value.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect()
        }
    };
    match name.chars().next() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_plurals_and_digits() {
        let cases = [
            ("clusterArn", "cluster_arn"),
            ("DNSName", "dns_name"),
            ("ETag", "e_tag"),
            ("ListObjectsV2", "list_objects_v2"),
            ("cidrIpv6", "cidr_ipv6"),
            ("UploadSSHPublicKey", "upload_ssh_public_key"),
            ("ARNs", "arns"),
            ("layerARNsList", "layer_arns_list"),
            ("SSEKMSKeyId", "ssekms_key_id"),
            ("IsTruncated", "is_truncated"),
            ("x-amz-meta-", "x_amz_meta"),
        ];
        for (given, expected) in cases {
            assert_eq!(snake(given), expected);
        }
        assert_eq!(field("type"), "r#type");
        assert_eq!(structure("Error"), "Error");
        assert_eq!(structure("Option"), "OptionShape");
        assert_eq!(constant("fargate-spot"), "FARGATE_SPOT");
        assert_eq!(constant("FARGATE_SPOT"), "FARGATE_SPOT");
        assert_eq!(constant("InProgress"), "IN_PROGRESS");
        assert_eq!(constant("1.2"), "N1_2");
    }
}
