package dev.dovetail.maven;

import dev.dovetail.tools.JdbcSource;
import dev.dovetail.tools.SchemaComparison;
import dev.dovetail.tools.UsageException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that compares a database with the compiled entities of the project. */
abstract class ComparisonMojo extends DatabaseMojo {
    /** The generated schema, for example {@code com.acme.shop.ShopSchema}. */
    @Parameter(property = "schemaClass")
    private @Nullable String schemaClass;

    /** The level: {@code structure} or {@code strict}. */
    @Parameter(property = "level", defaultValue = "structure")
    private String level = "structure";

    /** Tells the result of the comparison. */
    abstract void tell(SchemaComparison comparison, String level);

    @Override
    final void run(JdbcSource source, ClassLoader loader) {
        if (schemaClass == null || schemaClass.isBlank()) {
            throw new UsageException("The schema is missing. Write: -DschemaClass=com.acme.shop.ShopSchema");
        }
        tell(new SchemaComparison(source, loader, schemaClass), level);
    }
}
