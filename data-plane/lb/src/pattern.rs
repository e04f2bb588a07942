//! Wildcard patterns of rule conditions (ALB-11): `*` is any text, `?` any one character.

/// Whether the whole of `text` fits `pattern`.
pub(crate) fn fits(pattern: &[u8], text: &[u8]) -> bool {
    fits_by(pattern, text, |wanted, given| wanted == given)
}

/// The same without regard to the case of ASCII letters.
pub(crate) fn fits_ignoring_case(pattern: &[u8], text: &[u8]) -> bool {
    fits_by(pattern, text, |wanted, given| wanted.eq_ignore_ascii_case(&given))
}

/// Goes back to the last `*` on a mismatch: at worst `pattern × text` steps, no recursion.
fn fits_by(pattern: &[u8], text: &[u8], same: impl Fn(u8, u8) -> bool) -> bool {
    let (mut at_pattern, mut at_text) = (0, 0);
    let mut last_star: Option<(usize, usize)> = None;
    while at_text < text.len() {
        match pattern.get(at_pattern) {
            Some(b'*') => {
                last_star = Some((at_pattern, at_text));
                at_pattern += 1;
            }
            Some(b'?') => {
                at_pattern += 1;
                at_text += 1;
            }
            Some(wanted) if same(*wanted, text[at_text]) => {
                at_pattern += 1;
                at_text += 1;
            }
            Some(_) | None => {
                let Some((star, taken)) = last_star else { return false };
                last_star = Some((star, taken + 1));
                at_pattern = star + 1;
                at_text = taken + 1;
            }
        }
    }
    pattern[at_pattern..].iter().all(|rest| *rest == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_11_star_is_any_text_and_question_mark_one_character() {
        assert!(fits(b"/img/*", b"/img/"));
        assert!(fits(b"/img/*/pics", b"/img/a/b/pics"));
        assert!(fits(b"/?.png", b"/a.png"));
        assert!(!fits(b"/?.png", b"/.png"));
        assert!(fits(b"*", b""));
        assert!(fits(b"a*b*c", b"aXbXbXc"));
        assert!(!fits(b"a*b*c", b"aXbX"));
        assert!(!fits(b"", b"a"));
    }

    #[test]
    fn alb_11_paths_regard_case_and_hosts_do_not() {
        assert!(!fits(b"/Img", b"/img"));
        assert!(fits_ignoring_case(b"*.Example.com", b"www.eXample.COM"));
        assert!(!fits_ignoring_case(b"*.example.com", b"example.com"));
    }

    #[test]
    fn a_hostile_pattern_ends() {
        let text = vec![b'a'; 2_000];
        assert!(!fits(b"*a*a*a*a*a*a*b", &text));
    }
}
