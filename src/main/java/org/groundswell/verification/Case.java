package org.groundswell.verification;

import java.util.List;
import java.util.Map;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Node;
import org.groundswell.setting.Range;

/** A scenario of which theory tells what it must come to. */
public record Case(
        @Doc("name of the case") String name,
        @Doc("rule that is held against theory") String rule,
        @Doc("what is looked at, in words") String about,
        @Doc("where the theory is from") String source,

        @Doc("runs of the whole suite") @Range(min = 1, max = 1e6) @Default("1")
        int runs,

        @Doc("runs of the quick suite; 0 leaves the case out of it") @Range(min = 0, max = 1e6) @Default("0")
        int quick,

        @Doc("settings laid over those of the base") @Default("{}")
        Map<String, Node> scenario,

        @Doc("what it must come to") List<Expectation> expect) {
    public Case {
        Check.all(Case.class, name, rule, about, source, runs, quick, scenario, expect);
    }
}
