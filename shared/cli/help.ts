export const HELP = `Usage:
  rules batch FILE --now INSTANT [--json]   the batch of a fair document: every step and every suppressed step
  rules check FILE --now INSTANT [--json]   what the checks say of the document's drafts
  rules read FILE [--now INSTANT] [--out FILE.html]
                                            a page to read with one's own eyes: letters sentence by sentence with
                                            note and rule, the plan as a calendar, likeness as a matrix

FILE     a fair document, version 1 (JSON)
INSTANT  ISO 8601 with offset or Z, such as 2026-11-19T20:00:00Z; read takes the fair's last close
         when it is left out
--json   one JSON object on standard output instead of a table
--out    where the page goes; standard output when it is left out

Exit status: 0 done, 1 the document is refused, 2 wrong usage, no such file or no place to write.
`;
