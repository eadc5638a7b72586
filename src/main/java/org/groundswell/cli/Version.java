package org.groundswell.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version and commit that the program was built from. */
final class Version implements IVersionProvider {
    private final Properties built = new Properties();

    Version() {
        try (InputStream properties = Version.class.getResourceAsStream("/version.properties")) {
            if (properties != null) {
                built.load(properties);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return built.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "groundswell " + version(),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ")"
        };
    }
}
