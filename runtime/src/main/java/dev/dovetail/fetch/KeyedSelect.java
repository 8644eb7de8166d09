package dev.dovetail.fetch;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.path.Association;
import dev.dovetail.path.Join;
import dev.dovetail.path.Joins;
import dev.dovetail.path.KeyJoin;
import dev.dovetail.path.PathSource;
import dev.dovetail.path.RootTables;
import dev.dovetail.sql.Filtered;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.StatementWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects entities by keys, or the targets of a relationship for many owners. Uses few different SQL strings: the keys
 * are one array if the database supports it; otherwise their number is rounded up to a power of two and the last key is
 * repeated. Each string is written once. Thread-safe.
 */
public final class KeyedSelect {
    /** The maximum number of keys of one statement. */
    public static final int MOST_KEYS = 500;

    private final Dialect dialect;
    private final List<SqlNode> columns;
    private final SqlNode tables;
    private final List<SqlNode> keys;
    private final List<SqlNode> orderBy;
    private final List<FetchNode> fetches;
    private final int firstColumn;
    private final ColumnType keyType;
    private final @Nullable String arrayOf;
    private final @Nullable String[] texts = new String[10];

    private KeyedSelect(Dialect dialect, PathSource root, boolean paired, List<SqlNode> keys, ColumnType keyType,
            @Nullable RelationshipMapping relationship, List<FetchNode> children) {
        this.dialect = dialect;
        this.keys = keys;
        this.keyType = keyType;
        this.arrayOf = keys.size() == 1 ? dialect.arrayOf(keyType) : null;
        this.firstColumn = paired ? keys.size() + 1 : 1;
        RowLayout layout = new RowLayout(root, firstColumn, root.type().rowAttributes(), children, Set.of());
        this.columns = new ArrayList<>();
        if (paired) {
            columns.addAll(keys);
        }
        columns.addAll(layout.columns());
        this.tables = paired ? new AssociationRows(root, layout.joins()) : new RootTables(root, null, layout.joins());
        this.orderBy = new ArrayList<>();
        if (relationship != null) {
            orderBy.addAll(RowLayout.order(root, relationship));
        }
        orderBy.addAll(layout.orderBy());
        this.fetches = layout.nodes();
    }

    /**
     * Creates a SELECT of entities by the values of their attributes, for example the identifier.
     *
     * @param type the entity type
     * @param attributes the indexes of the attributes
     * @param fetches the nodes of the relationships to load, for example {@link FetchNode#defaults}
     * @param dialect the dialect of the database
     */
    public static KeyedSelect of(EntityMapping<?> type, int[] attributes, List<FetchNode> fetches, Dialect dialect) {
        PathSource root = PathSource.root(type);
        return new KeyedSelect(dialect, root, false, root.columns(attributes),
                type.attribute(attributes[0]).type(), null, fetches);
    }

    /**
     * Creates a SELECT of the targets of a relationship, in its order. The keys are the values of
     * {@link #keyAttributes} of the owners.
     *
     * @param relationship the relationship
     * @param fetches the nodes of the targets' relationships, which are the children of the relationship's node
     * @param dialect the dialect of the database
     */
    public static KeyedSelect of(RelationshipMapping relationship, List<FetchNode> fetches, Dialect dialect) {
        PathSource root = PathSource.root(relationship.target());
        ColumnType keyType = relationship.owner().attribute(keyAttributes(relationship)[0]).type();
        return switch (relationship.kind()) {
            case MANY_TO_ONE, ONE_TO_ONE_KEYED -> new KeyedSelect(dialect, root, false,
                    root.columns(relationship.referenced()), keyType, relationship, fetches);
            case ONE_TO_MANY, ONE_TO_ONE -> new KeyedSelect(dialect, root, false,
                    root.columns(relationship.key()), keyType, relationship, fetches);
            case MANY_TO_MANY -> {
                PathSource step = PathSource.root(relationship.owner()).inSubquery(relationship);
                yield new KeyedSelect(dialect, step, true, new Association(step).columns(), keyType, relationship,
                        fetches);
            }
        };
    }

    /** Returns the indexes of the owner's attributes whose values are the key. */
    public static int[] keyAttributes(RelationshipMapping relationship) {
        return relationship.kind().holdsKey() ? relationship.key() : relationship.referenced();
    }

    /** Returns the first column of the entity's attributes. For a many-to-many, the key of the owner precedes it. */
    public int firstColumn() {
        return firstColumn;
    }

    /** Returns the nodes of the relationships to load, with the columns of joined ones. */
    public List<FetchNode> fetches() {
        return fetches;
    }

    /** Returns whether an entity may take several rows for one key, because a collection is joined. */
    public boolean multiplies() {
        return FetchNode.multiply(fetches);
    }

    /** Returns the SQL for {@code count} keys, at most {@link #MOST_KEYS}. */
    public String text(int count) {
        boolean array = isArray(count);
        int slot = array ? Math.min(1, slot(count)) : slot(count);
        String text = texts[slot];
        if (text == null) {
            text = write(array ? new AnyOf(keys.get(0)) : new OneOf(keys, slots(slot)));
            texts[slot] = text;
        }
        return text;
    }

    private boolean isArray(int count) {
        return arrayOf != null && count > 1;
    }

    /** Binds {@code from} to the SQL that {@link #text} returns for that number of keys. */
    public Binding binding(KeyValues from) {
        return arrayOf != null && isArray(from.size())
                ? new InArray(from, keyType, arrayOf)
                : new Padded(from, slots(slot(from.size())), keys.size());
    }

    private String write(SqlNode wanted) {
        return Select.of(columns, tables, List.of(wanted)).orderBy(orderBy).write(dialect).text();
    }

    private static int slot(int count) {
        if (count < 1 || count > MOST_KEYS) {
            throw new IllegalArgumentException("From 1 to " + MOST_KEYS + " keys, not " + count + ".");
        }
        return 32 - Integer.numberOfLeadingZeros(count - 1);
    }

    private static int slots(int slot) {
        return Math.min(1 << slot, MOST_KEYS);
    }

    /** Supplies keys. */
    public interface KeyValues {
        /** Returns the number of keys. */
        int size();

        /**
         * Binds the columns of a key.
         *
         * @param key the index of the key, from 0
         * @param position the position of the first parameter
         */
        void bind(int key, Parameters parameters, int position);

        /** Returns the stored value of a key with one column. */
        Object value(int key);
    }

    private record InArray(KeyValues keys, ColumnType type, String arrayOf) implements Binding {
        @Override
        public void bind(Parameters parameters) {
            Object[] values = new Object[keys.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = keys.value(i);
            }
            parameters.array(1, values, type, arrayOf);
        }
    }

    private record Padded(KeyValues keys, int slots, int columns) implements Binding {
        @Override
        public void bind(Parameters parameters) {
            int last = keys.size() - 1;
            for (int i = 0; i < slots; i++) {
                keys.bind(Math.min(i, last), parameters, 1 + i * columns);
            }
        }
    }

    /** The condition that the column equals an element of an array. */
    private record AnyOf(SqlNode column) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.node(column).text(" = ANY (?)");
        }
    }

    /** The condition that the columns equal one of {@code count} keys. */
    record OneOf(List<SqlNode> columns, int count) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            if (count == 1) {
                for (int i = 0; i < columns.size(); i++) {
                    out.text(i == 0 ? "" : " AND ").node(columns.get(i)).text(" = ?");
                }
            } else if (columns.size() == 1) {
                out.node(columns.get(0)).text(" IN (?" + ", ?".repeat(count - 1) + ")");
            } else {
                out.dialect().writeKeysIn(out, columns, count);
            }
        }
    }

    /** The association table joined with the targets. */
    private record AssociationRows(PathSource step, List<Join> joins) implements Filtered {
        @Override
        public List<SqlNode> filters() {
            return step.filters();
        }

        @Override
        public void writeTo(SqlWriter to) {
            StatementWriter out = StatementWriter.of(to);
            out.table(new Association(step)).text(" JOIN ").table(step).text(" ON ");
            KeyJoin.writeFar(out, step);
            new Joins(step, joins).writeTo(out);
        }
    }
}
