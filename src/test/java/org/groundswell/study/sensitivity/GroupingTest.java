package org.groundswell.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.groundswell.engine.Change.Borrowed.What;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupingTest {
    private static final Blueprint MOMENTUM = Blueprint.read(Path.of("scenarios/momentum-2018.yaml"), List.of());

    @ParameterizedTest
    @CsvSource({
        "population.members, population",
        "population.segments.left.share, population",
        "voices.leader.trust.left, voices.leader",
        "stages.conference.units.pool, stages.conference",
        "positions.union-open.public-vote, positions.union-open",
        "events.summer-campaign.set.voices.leader.frequency, events.summer-campaign",
        "subjects.rail.rate, subjects.rail",
        "influence.pace, influence",
        "memory.half-life, memory"
    })
    void aPartIsASettingOrOneOfItsNamedThings(String number, String part) {
        assertThat(Grouping.part(number)).isEqualTo(part);
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyNumberBelongsToOneFactorAndIsTakenOverByIt(Grouping grouping) {
        List<String> numbers = Grouping.open(MOMENTUM);
        assertThat(numbers).hasSizeGreaterThan(200);
        for (String within : List.of("", "stages.conference", "voices")) {
            List<Factor> factors = grouping.factors(MOMENTUM, within);
            for (String number : numbers) {
                assertThat(factors.stream().filter(factor -> factor.from(2).takes(number)))
                        .as(number)
                        .singleElement()
                        .satisfies(factor -> assertThat(factor.numbers()).contains(number));
            }
            assertThat(factors.stream()
                            .mapToInt(factor -> factor.numbers().size())
                            .sum())
                    .isEqualTo(numbers.size());
        }
    }

    @Test
    void withinAPartItsNumbersStandAloneAndTheRestTogether() {
        List<Factor> factors = Grouping.NUMBER.factors(MOMENTUM, "influence");
        assertThat(factors)
                .extracting(Factor::label)
                .containsExactly("influence.pace", "influence.noise", Grouping.REST);
        assertThat(factors).extracting(Factor::isSingle).containsExactly(true, true, false);
        assertThat(factors.get(2).what()).isEqualTo(What.OTHERS);
    }

    @Test
    void aPartThatIsNotThereIsToldTheNearest() {
        assertThatThrownBy(() -> Grouping.NUMBER.factors(MOMENTUM, "stages.confrence"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--within stages.confrence: no number with a range is there, did you mean"
                        + " stages.conference?");
    }

    /** The laboratory's base with all its numbers fixed but some. */
    private static Blueprint withOpen(String... names) {
        Path base = Path.of("scenarios/verification/base.yaml");
        List<Setting> fixed = Blueprint.read(base, List.of()).register().values().stream()
                .filter(Assumption::open)
                .filter(number -> !List.of(names).contains(number.path()))
                .map(number -> Setting.parse(number.path() + "=" + number.value()))
                .toList();
        return Blueprint.read(base, fixed);
    }

    @Test
    void withoutTwoFactorsThereIsNothingToTellApart() {
        assertThatThrownBy(() -> Grouping.PART.factors(withOpen(), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("verification: has no number with a range");
        assertThatThrownBy(() -> Grouping.NUMBER.factors(withOpen("influence.pace"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has only one number (influence.pace) with a range");
        Blueprint two = withOpen("influence.pace", "influence.noise");
        assertThatThrownBy(() -> Grouping.PART.factors(two, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has all its ranges in one part (influence): ask --by number");
        assertThat(Grouping.NUMBER.factors(two, "")).hasSize(2);
    }
}
