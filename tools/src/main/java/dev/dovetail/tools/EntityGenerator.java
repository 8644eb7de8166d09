package dev.dovetail.tools;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.database.CatalogReader;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.session.Database;
import dev.dovetail.tools.plan.EntityPlan;
import dev.dovetail.tools.plan.EnumPlan;
import dev.dovetail.tools.plan.Finding;
import dev.dovetail.tools.plan.Plan;
import dev.dovetail.tools.plan.PlanOptions;
import dev.dovetail.tools.plan.Planner;
import dev.dovetail.tools.source.EntitySource;
import dev.dovetail.tools.source.SourceFolder;
import dev.dovetail.tools.source.WrittenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;

/** Writes the entities of a database. */
public final class EntityGenerator {
    private EntityGenerator() {}

    /**
     * Reads the catalog of a database and writes its entities.
     *
     * @throws UsageException if no table is found
     */
    public static GenerationReport generate(DataSource source, EntityOptions options) {
        Dialect dialect = Database.of(source).dialect();
        Catalog all = catalog(source, dialect, options.schemas());
        TableFilter filter = new TableFilter(options.tables(), options.exclude());
        Catalog catalog = all.tables(filter::takes);
        if (catalog.tables().isEmpty()) {
            throw new UsageException(all.tables().isEmpty()
                    ? "There is no table in the schema " + String.join(", ", options.schemas()).strip()
                            + ". Name another one: --schema ..."
                    : "No table has a name like " + String.join(", ", options.tables()) + ". There are: "
                            + String.join(", ", all.tables().stream().map(CatalogTable::name).map(Object::toString)
                                    .sorted().toList()));
        }
        SourceFolder folder = new SourceFolder(options.output(), options.packageName());
        WrittenFiles files = read(folder);
        Plan plan = Planner.of(catalog, dialect, new PlanOptions(options.schemaType(), options.checkEnums(),
                options.keys(), TriggerReader.read(source, dialect, catalog), files.names()));
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.addAll(DroppedTables.of(files.tables(), all, options.schemas()));
        return write(plan, dialect, options, new GenerationReport(folder.toString(), findings));
    }

    private static Catalog catalog(DataSource source, Dialect dialect, List<String> schemas) {
        try (StatementRunner runner =
                new StatementRunner(source, dialect, List.of(), TransactionOptions.NONE)) {
            return CatalogReader.read(runner, Catalogs.of(dialect), new LinkedHashSet<>(schemas));
        }
    }

    private static WrittenFiles read(SourceFolder folder) {
        try {
            return folder.read();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static GenerationReport write(Plan plan, Dialect dialect, EntityOptions options,
            GenerationReport report) {
        EntitySource sources = new EntitySource(dialect.identifiers(), options.packageName());
        SourceFolder folder = new SourceFolder(options.output(), options.packageName());
        try {
            for (EntityPlan entity : plan.entities()) {
                report.add(entity.type(), folder.write(entity.type(), "the " + entity.kind() + " " + entity.table(),
                        sources.of(entity)));
            }
            for (EnumPlan each : plan.enums()) {
                report.add(each.name(), folder.write(each.name(), "the type " + each.sqlType(), sources.of(each)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
        return report;
    }
}
