package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Refused;
import org.groundswell.voice.Voice;
import org.junit.jupiter.api.Test;

/** A variant is the scenario with some settings changed, and nothing else. */
class VariantTest {
    private static final String SET = "set: {voices.leader.frequency: 0.9}";

    @Test
    void aVariantChangesWhatItSets() {
        Blueprint small = Small.sound().read();
        assertThat(small.differences(small.variant("loud-leader")))
                .containsExactly("voices.leader.frequency (0.2 against 0.9)");
        assertThat(small.differences(small)).isEmpty();
    }

    @Test
    void aVariantAddsPartsAsAnExtendingFileDoes() {
        Blueprint other = Small.sound().read().variant("other-voice");
        assertThat(other.scenario().voices()).extracting(Voice::name).containsExactly("leader", "press", "newspaper");
    }

    @Test
    void anUnknownVariantIsToldWithTheNearestName() {
        Blueprint small = Small.sound().read();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> small.variant("loud-leder"))
                .withMessage("--variant loud-leder: there is no such variant, did you mean loud-leader?"
                        + " (known: loud-leader, other-voice)");
    }

    @Test
    void theOrderInWhichAVariantSetsIsNothing() {
        String one = "influence.rule: hegselmann-krause, influence.tolerance: 0.3, voices.press.trust.new: 0.4";
        String other = "voices.press.trust.new: 0.4, influence.tolerance: 0.3, influence.rule: hegselmann-krause";
        assertThat(variant(one).scenario().influence())
                .isEqualTo(variant(other).scenario().influence());
        assertThat(variant(one).differences(variant(other))).isEmpty();
    }

    @Test
    void aVariantSetsBelowAShorthandWithoutForgettingIt() {
        Voice press = variant("voices.press.trust.new: 0.4").scenario().voices().get(1);
        assertThat(press.trust().of("old")).isEqualTo(0.1);
        assertThat(press.trust().of("new")).isEqualTo(0.4);
    }

    @Test
    void aVariantTakesOutWhatItSetsToNull() {
        assertThat(variant("events.leak: null, observed: null").scenario().events())
                .extracting(Event::name)
                .containsExactly("speech", "talks");
    }

    @Test
    void aVariantSetsWhatItAdds() {
        Blueprint other = Small.with(
                        "about: another voice speaks",
                        "about: another voice speaks\n    set: {voices.newspaper.frequency: 0.7}")
                .read()
                .variant("other-voice");
        assertThat(other.scenario().voices().get(2).frequency()).isEqualTo(0.7);
    }

    @Test
    void aVariantChangesWhatAnEventSets() {
        Blueprint other = variant("events.speech.set.voices.leader.frequency: 0.8");
        List<Event> speech = List.of(other.scenario().events().get(0));
        assertThat(other.after(speech, Reading.CENTRAL).voices().get(0).frequency())
                .isEqualTo(0.8);
        assertThat(Small.sound()
                        .read()
                        .after(speech, Reading.CENTRAL)
                        .voices()
                        .get(0)
                        .frequency())
                .isEqualTo(0.8);
    }

    @Test
    void aRangeThatAVariantSetsIsDrawnUnderTheNameOfTheSetting() {
        Blueprint other = variant("voices.press.frequency: {value: 0.3, low: 0.1, high: 0.5}");
        assertThat(other.register())
                .hasEntrySatisfying(
                        "voices.press.frequency",
                        range -> assertThat(range.high()).isEqualTo(0.5));
        assertThat(other.register().keySet())
                .containsExactlyElementsOf(Small.sound().read().register().keySet());
    }

    private static Blueprint variant(String settings) {
        return Small.with(SET, "set: {" + settings + "}").read().variant("loud-leader");
    }
}
