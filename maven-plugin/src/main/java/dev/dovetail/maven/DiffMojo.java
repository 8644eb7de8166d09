package dev.dovetail.maven;

import dev.dovetail.tools.SchemaComparison;
import dev.dovetail.tools.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the script that makes the tables of a database those of the compiled entities of the project. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DiffMojo extends ComparisonMojo {
    /** The file of the script; by default the log. */
    @Parameter(property = "script")
    private @Nullable File script;

    /** For Maven. */
    public DiffMojo() {}

    @Override
    void tell(SchemaComparison comparison, String level) {
        String text = comparison.diff(level);
        if (script == null) {
            text.lines().forEach(getLog()::info);
            return;
        }
        try {
            Files.writeString(script.toPath(), text);
        } catch (IOException e) {
            throw new UsageException("Cannot write " + script + ": " + e.getMessage());
        }
        getLog().info(text.isEmpty() ? "There is nothing to change." : "Wrote " + script);
    }
}
