package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a setting means, in the words that help, schema and tables show; the unit stands in it where there is one. */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Doc {
    String value();
}
