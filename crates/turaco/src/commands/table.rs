//! Columns of text.

/// Rows under a head, each column as wide as its widest cell; nothing when there are no rows.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let head: Vec<String> = head.iter().map(|title| title.to_uppercase()).collect();
    let width = |column: usize| {
        let cells = std::iter::once(&head).chain(rows).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    std::iter::once(&head).chain(rows).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows =
            vec![vec!["web".to_owned(), "Ready".to_owned()], vec!["longer".to_owned(), "…".to_owned()]];
        assert_eq!(table(&["name", "status"], &rows), "NAME    STATUS\nweb     Ready\nlonger  …\n");
        assert_eq!(table(&["name"], &[]), "");
    }
}
