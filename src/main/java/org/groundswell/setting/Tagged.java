package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose records a file writes as a table with one entry: its name is the record's, in kebab case,
 * and its value the record's only component, as in {@code {any: [a.passed, b.passed]}}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tagged {
    /** The record that a single word or number stands for. */
    String word() default "";

    /** The record that a list stands for. */
    String list() default "";
}
