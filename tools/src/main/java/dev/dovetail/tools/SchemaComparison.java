package dev.dovetail.tools;

import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Database;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Compares a database with a compiled schema, which is found by name. */
public final class SchemaComparison {
    private final Database database;
    private final Schema schema;

    /**
     * Finds the schema.
     *
     * @param source the database
     * @param loader the class loader with the entities
     * @param name the full name of the generated schema
     * @throws UsageException if there is no such schema
     */
    public SchemaComparison(DataSource source, ClassLoader loader, String name) {
        this.schema = schema(loader, name);
        this.database = Database.of(source);
    }

    private static Schema schema(ClassLoader loader, String name) {
        try {
            Field field = Class.forName(name, true, loader).getField("SCHEMA");
            if (field.get(null) instanceof Schema found) {
                return found;
            }
        } catch (ClassNotFoundException e) {
            throw new UsageException("There is no class " + name + " on the class path. Compile the entities, and name "
                    + "the folder with their classes, as in: --classpath target/classes");
        } catch (ReflectiveOperationException e) {
            // The message below covers it.
        }
        throw new UsageException(name + " is no schema that Dovetail generated. Name one, as in: "
                + "--schema-class com.acme.shop.ShopSchema");
    }

    /** Returns the differences, each as a sentence. */
    public List<String> validate(String level) {
        return schema.validate(database, level(level)).stream().map(Object::toString).toList();
    }

    /** Returns the script that removes the differences. */
    public String diff(String level) {
        return schema.diff(database, level(level));
    }

    private static ValidationLevel level(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "structure" -> ValidationLevel.STRUCTURE;
            case "strict" -> ValidationLevel.STRICT;
            default -> throw new UsageException("There is no level \"" + name + "\". Write: --level structure or "
                    + "--level strict");
        };
    }
}
