package dev.dovetail.processor.generate.ddl;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.table.Table;
import dev.dovetail.processor.table.TableOrder;
import dev.dovetail.processor.table.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Generates the statements that create and drop a schema, for each dialect. Statements end with a semicolon at the end
 * of a line.
 */
public final class DdlGenerator {
    private final SchemaModel schema;
    private final DdlDialect dialect;
    private final TableOrder order;

    private DdlGenerator(SchemaModel schema, DdlDialect dialect, TableOrder order) {
        this.schema = schema;
        this.dialect = dialect;
        this.order = order;
    }

    /**
     * Returns two files for each dialect that supports all of {@code schema}: {@code h2.sql} and
     * {@code h2-drop.sql}. If there are read-only entities, {@code h2-read-only.sql} describes the tables that they
     * need. If {@code version} is not empty, adds copies where Flyway looks for migrations:
     * {@code db/migration/h2/V1__create_blog.sql}, and {@code U1__create_blog.sql} to undo it.
     */
    public static List<GeneratedFile.Resource> generate(SchemaModel schema, DdlDialects dialects, String version) {
        List<GeneratedFile.Resource> files = new ArrayList<>();
        List<Table> tables = Tables.of(schema);
        TableOrder order = TableOrder.of(tables);
        for (DdlDialect dialect : dialects.chosen()) {
            if (lacks(dialect.lackingTypes(), schema, tables)) {
                continue;
            }
            DdlGenerator generator = new DdlGenerator(schema, dialect, order);
            String path = schema.folder() + "/" + dialect.name();
            String create = generator.create();
            String drop = generator.drop();
            files.add(new GeneratedFile.Resource(path + ".sql", create));
            files.add(new GeneratedFile.Resource(path + "-drop.sql", drop));
            if (schema.entities().stream().anyMatch(EntityModel::readOnly)) {
                files.add(new GeneratedFile.Resource(path + "-read-only.sql", generator.readOnly()));
            }
            if (!version.isEmpty()) {
                String folder = "db/migration/" + dialect.name() + "/";
                String name = version + "__create_" + Words.snake(schema.name()) + ".sql";
                files.add(new GeneratedFile.Resource(folder + "V" + name, create));
                files.add(new GeneratedFile.Resource(folder + "U" + name, drop));
            }
        }
        return files;
    }

    private static boolean lacks(TypeSupport lacking, SchemaModel schema, List<Table> tables) {
        if (lacking.lacks(Lack.NUMBERED_PARTS) && tables.stream().anyMatch(Table::numbersPartOfKey)
                || lacking.lacks(Lack.EXPRESSIONS_OF_NUMBERS) && tables.stream().anyMatch(Table::readsNumber)) {
            return true;
        }
        return schema.entities().stream().flatMap(entity -> entity.attributes().stream())
                .anyMatch(attribute -> lacking.lacks(attribute.column()) || lacking.lacks(attribute.keySource()));
    }

    private String create() {
        List<String> parts = new ArrayList<>();
        parts.add(header("Creates"));
        schemaNames().stream().map(dialect::createSchema).filter(sql -> !sql.isEmpty()).forEach(parts::add);
        sequences().forEach((name, step) -> parts.add(dialect.createSequence(name, step)));
        enums().forEach((name, labels) -> parts.add(dialect.createEnum(name, labels)));
        parts.removeIf(String::isEmpty);
        List<String> later = new ArrayList<>();
        for (Table table : order.tables()) {
            TableScript script = new TableScript(dialect, table);
            List<Table.Reference> deferred = deferred(table);
            parts.add(script.create(deferred));
            deferred.forEach(reference -> later.add(script.add(reference)));
        }
        parts.addAll(later);
        return String.join("\n", parts);
    }

    /** Returns what {@code validate} looks for, which no application creates. */
    private String readOnly() {
        List<String> parts = new ArrayList<>();
        parts.add("-- The columns that read-only entities of " + schema.name() + " need of tables or views on "
                + dialect.label() + ".\n-- For validation only. Generated from the entities.\n");
        for (Table table : Tables.ofReadOnly(schema)) {
            parts.add(new TableScript(dialect, table).columnsOnly());
        }
        return String.join("\n", parts);
    }

    private String drop() {
        List<String> parts = new ArrayList<>();
        parts.add(header("Drops") + "\n");
        List<Table> tables = new ArrayList<>(order.tables());
        Collections.reverse(tables);
        for (Table table : tables) {
            String name = dialect.quoted(table.name());
            deferred(table).forEach(reference ->
                    parts.add(dialect.dropForeignKey(name, dialect.quotedFitting(reference.name()))));
        }
        boolean hasCycle = tables.stream().anyMatch(table -> table.references().stream().anyMatch(order::isDeferred));
        parts.add(hasCycle ? dialect.beforeDroppingCycles() : "");
        tables.forEach(table -> parts.add(dialect.dropTable(table.name())));
        parts.add(hasCycle ? dialect.afterDroppingCircles() : "");
        sequences().forEach((name, step) -> parts.add(dialect.dropSequence(name)));
        enums().keySet().forEach(name -> parts.add(dialect.dropEnum(name)));
        return String.join("", parts);
    }

    private String header(String verb) {
        return "-- " + verb + " the tables of " + schema.name() + " on " + dialect.label() + ".\n"
                + "-- Generated from the entities. Edit those, not this file.\n";
    }

    private List<Table.Reference> deferred(Table table) {
        return dialect.addsConstraintsLater()
                ? table.references().stream().filter(order::isDeferred).toList()
                : List.of();
    }

    private Set<String> schemaNames() {
        Set<String> names = new TreeSet<>();
        order.tables().forEach(table -> names.add(table.name().schema()));
        names.remove("");
        return names;
    }

    /** Returns the labels of each native enum, by the name of the type. */
    private Map<TableName, List<String>> enums() {
        Map<TableName, List<String>> enums = new LinkedHashMap<>();
        for (Table table : order.tables()) {
            for (ColumnModel column : table.columns()) {
                NativeEnum type = column.nativeEnum();
                if (type != null) {
                    enums.put(new TableName(table.name().schema(), type.name()), type.labels());
                }
            }
        }
        return enums;
    }

    /** Returns the increment of each sequence, by its name. */
    private Map<String, Integer> sequences() {
        Map<String, Integer> steps = new LinkedHashMap<>();
        for (EntityModel entity : schema.entities()) {
            for (AttributeModel id : entity.ids()) {
                KeySource source = id.keySource();
                if (source != null && source.type() == GenerationType.SEQUENCE) {
                    steps.put(source.sequence(), source.allocationSize());
                }
            }
        }
        return steps;
    }
}
