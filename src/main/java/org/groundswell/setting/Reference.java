package org.groundswell.setting;

/** A name in a file that stands for something defined elsewhere in it. */
public record Reference(Referent to, String name, String path, Place place) {}
