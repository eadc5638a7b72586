package org.groundswell.world;

import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;

/** What motions are about: one with texts is about where members stand, one without is a subject nobody is against. */
public record Subject(
        @Doc("name of the subject") String name,

        @Doc("how much units care: the odds with which one is picked go with it") @Range(min = 0.0001, max = 1000)
        double rate,

        @Doc("the same for affiliates") @Range(min = 0.0001, max = 1000) @Default("1")
        double affiliatesRate,

        @Doc("texts that motions on it can have") @Default("[]") @Refers(Referent.POSITION)
        List<String> texts) {
    public Subject {
        Check.all(Subject.class, name, rate, affiliatesRate, texts);
    }
}
