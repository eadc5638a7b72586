package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose records a file tells apart by one entry, for example {@code kind: petition}; the names are
 * those of the permitted records, in kebab case.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Choice {
    /** The entry that names the record. */
    String value();

    /** The record that a table without that entry is, if it is one. */
    String otherwise() default "";
}
