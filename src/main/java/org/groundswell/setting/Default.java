package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a setting is when the file does not say, written as the file would write it.
 *
 * <p>A default with {@code low} and {@code high} is an assumption like any other: it is drawn in every run and stands in
 * the register. A default without a range is a convention (a switch, a rule, a zero that leaves something out).
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {
    String value();

    String low() default "";

    String high() default "";

    String source() default "";
}
