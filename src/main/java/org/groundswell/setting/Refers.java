package org.groundswell.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a name, a list of names, or the keys of a table as names of something that the same file must define; of tables
 * within a table it is the keys of the inner ones.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refers {
    Referent value();
}
