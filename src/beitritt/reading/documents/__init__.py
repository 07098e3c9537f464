"""From a file's bytes to its text and its parts, whatever strangers send: PDF, DOCX, mail, HTML, scans, signatures."""
