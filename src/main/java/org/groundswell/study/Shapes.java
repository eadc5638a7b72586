package org.groundswell.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.random.Shape;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Names;

/**
 * The distribution of a range: the shape it names, or else the one that fits what the setting may be: logit for what lies
 * within 0 and 1, lognormal for what is above 0, normal otherwise.
 */
final class Shapes {
    private Shapes() {}

    static Shape of(Assumption range) {
        if (!range.shape().isEmpty()) {
            List<String> known = Arrays.stream(Shape.values())
                    .map(shape -> shape.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!known.contains(range.shape())) {
                throw new IllegalArgumentException("shape must be one of " + String.join(", ", known) + ", but is "
                        + range.shape() + Names.hint(range.shape(), known));
            }
            return Shape.valueOf(range.shape().toUpperCase(Locale.ROOT));
        }
        boolean share = range.min() >= 0 && range.max() <= 1;
        if (share && range.low() > 0 && range.high() < 1) {
            return Shape.LOGIT;
        }
        return range.min() >= 0 && range.low() > 0 && !share ? Shape.LOGNORMAL : Shape.NORMAL;
    }
}
