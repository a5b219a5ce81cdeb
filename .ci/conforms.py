"""Says whether PDF files keep PDF/A-2a and PDF/UA-1, as page-validation sees it."""

import sys

import page

STANDARDS = [page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1]

all_pass = True
for file in sys.argv[1:]:
    for standard in STANDARDS:
        report = page.validate_pdf(file, profile=standard)
        print(file, standard.value, "passes" if report.is_compliant else "FAILS")
        for failure in report.failures:
            print("  ", failure.rule_id, failure.message)
        all_pass &= report.is_compliant
sys.exit(0 if all_pass else 1)
