package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a kind settles where the literature leaves a choice, or differs, in the words that lists show. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Conventions {
    /** Each as {@code subject: what holds}. */
    String[] value();
}
