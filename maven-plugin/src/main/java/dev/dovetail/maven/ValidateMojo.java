package dev.dovetail.maven;

import dev.dovetail.tools.SchemaComparison;
import dev.dovetail.tools.UsageException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails if the tables of a database differ from the compiled entities of the project. */
@Mojo(name = "validate", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ValidateMojo extends ComparisonMojo {
    /** For Maven. */
    public ValidateMojo() {}

    @Override
    void tell(SchemaComparison comparison, String level) {
        List<String> differences = comparison.validate(level);
        differences.forEach(getLog()::error);
        if (!differences.isEmpty()) {
            throw new UsageException(differences.size() + " differences between the tables and the entities.");
        }
        getLog().info("The tables are as the entities say.");
    }
}
