package org.groundswell.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.awt.Font;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.groundswell.report", importOptions = ImportOption.DoNotIncludeTests.class)
class TypefaceTest {
    /** A font asked for by name is the machine's, if it has one. */
    @ArchTest
    static void onlyTheBundledFontIsMade(JavaClasses classes) {
        noClasses()
                .should()
                .callConstructor(Font.class, String.class, int.class, int.class)
                .orShould()
                .callMethod(Font.class, "decode", String.class)
                .check(classes);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Typeface.class.getName())
                .should()
                .callMethod(Font.class, "createFont", int.class, java.io.InputStream.class)
                .check(classes);
    }

    /** JFreeChart brings fonts of its own wherever it is not told otherwise. */
    @Test
    void noChartDrawsWithAnother() {
        ChartTest.charts()
                .forEach(chart -> assertThat(Svg.of(chart).values("font-family"))
                        .as(chart.name())
                        .containsOnly("DejaVu Sans, sans-serif"));
    }

    @Test
    void boldIsTheBoldFaceAndNotThickenedByTheMachine() {
        Font regular = Typeface.bundled().font(false, 10);
        Font bold = Typeface.bundled().font(true, 10);
        assertThat(bold.getPSName()).isEqualTo("DejaVuSans-Bold");
        assertThat(Style.width(bold, "width")).isGreaterThan(Style.width(regular, "width"));
    }

    @Test
    void itHasAccentsGreekAndCyrillic() {
        assertThat(Typeface.bundled().font(false, 10).canDisplayUpTo(EdgeCases.ACCENTS))
                .isEqualTo(-1);
        assertThat(Typeface.bundled().font(true, 10).canDisplayUpTo(EdgeCases.ACCENTS))
                .isEqualTo(-1);
    }

    @Test
    void theProcessIsLeftAsItWas() {
        assertThat(Typeface.bundled()).isNotNull();
        assertThat(System.getProperty("sun.awt.fontconfig")).isNull();
    }
}
