package dev.dovetail.query;

import dev.dovetail.jdbc.Binding;
import dev.dovetail.jdbc.Parameters;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.sql.ColumnOf;
import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.Occurrence;
import dev.dovetail.sql.Select;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects objects by keys: by their identifiers, or those that a relationship leads to from many objects at once. Its
 * texts are few: keys are one array where the database has arrays; elsewhere their number is rounded up to a power of
 * two and the last key is repeated. Each text is written once. Immutable but for that, and safe to share.
 */
public final class KeyedSelect {
    /** The most keys of one statement. */
    public static final int MOST_KEYS = 500;

    private final Dialect dialect;
    private final List<SqlNode> columns;
    private final SqlNode tables;
    private final List<SqlNode> keys;
    private final List<OrderTerm<?>> orderBy;
    private final List<FetchNode> fetches;
    private final int firstColumn;
    private final ColumnType keyType;
    private final @Nullable String arrayOf;
    private final @Nullable String[] texts = new String[10];

    private KeyedSelect(Dialect dialect, Source root, Occurrence holder, List<String> keyColumns, ColumnType keyType,
            @Nullable Relationship relationship, List<FetchNode> children) {
        this.dialect = dialect;
        this.keys = new ArrayList<>();
        for (String column : keyColumns) {
            keys.add(new ColumnOf(holder, column));
        }
        this.keyType = keyType;
        this.arrayOf = keys.size() == 1 ? dialect.arrayOf(keyType) : null;
        boolean paired = holder instanceof Association;
        this.firstColumn = paired ? keys.size() + 1 : 1;
        RowLayout layout = new RowLayout(root, firstColumn, root.type().attributes(), children, Set.of());
        this.columns = new ArrayList<>();
        if (paired) {
            columns.addAll(keys);
        }
        columns.addAll(layout.columns());
        this.tables = paired ? new Pairs(root, layout.joins()) : new RootTables(root, null, layout.joins());
        this.orderBy = new ArrayList<>();
        if (relationship != null) {
            orderBy.addAll(RowLayout.order(root, relationship));
        }
        orderBy.addAll(layout.orderBy());
        this.fetches = layout.nodes();
    }

    /**
     * Selects objects by attributes of their own, for example their identifiers.
     *
     * @param attributes the attributes, by index
     * @param fetches what is loaded with the objects, for example {@link FetchNode#defaults}
     */
    public static KeyedSelect of(EntityType<?> type, int[] attributes, List<FetchNode> fetches, Dialect dialect) {
        Source root = Source.root(type);
        return new KeyedSelect(dialect, root, root, KeyJoin.columns(type, attributes),
                type.attribute(attributes[0]).type(), null, fetches);
    }

    /**
     * Selects what a relationship leads to, in its order. The keys are the values of {@link #keyAttributes} of the
     * objects from which it starts.
     *
     * @param fetches what is loaded with the targets: the children of the relationship's node
     */
    public static KeyedSelect of(Relationship relationship, List<FetchNode> fetches, Dialect dialect) {
        EntityType<?> target = relationship.target();
        Source root = Source.root(target);
        ColumnType keyType = relationship.owner().attribute(keyAttributes(relationship)[0]).type();
        return switch (relationship.kind()) {
            case MANY_TO_ONE, ONE_TO_ONE_KEYED -> new KeyedSelect(dialect, root, root,
                    KeyJoin.columns(target, relationship.referenced()), keyType, relationship, fetches);
            case ONE_TO_MANY, ONE_TO_ONE -> new KeyedSelect(dialect, root, root,
                    KeyJoin.columns(target, relationship.key()), keyType, relationship, fetches);
            case MANY_TO_MANY -> {
                Source step = Source.root(relationship.owner()).some(relationship);
                yield new KeyedSelect(dialect, step, new Association(step),
                        Association.keys(relationship).columns(), keyType, relationship, fetches);
            }
        };
    }

    /** The attributes, by index, of the object from which a relationship starts whose values are the key. */
    public static int[] keyAttributes(Relationship relationship) {
        return relationship.kind().holdsKey() ? relationship.key() : relationship.referenced();
    }

    /** Where the object's attributes begin in a row. A many-to-many has the key of the object it starts from before. */
    public int firstColumn() {
        return firstColumn;
    }

    /** What is loaded with the objects, with the columns of what is joined. */
    public List<FetchNode> fetches() {
        return fetches;
    }

    /** Whether an object may stand in several rows for one key, since a collection is joined to it. */
    public boolean multiplies() {
        return FetchNode.multiply(fetches);
    }

    /** The statement for {@code count} keys, at most {@link #MOST_KEYS}. */
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

    /** Binds the keys to the statement that {@link #text} gives for as many. */
    public Binding binding(Keys from) {
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

    /** Gives keys. */
    public interface Keys {
        /** How many there are. */
        int size();

        /**
         * Binds the columns of a key.
         *
         * @param key the key's number, from 0
         * @param position the position of its first column
         */
        void bind(int key, Parameters parameters, int position);

        /** The stored value of a key that has one column. */
        Object value(int key);
    }

    private record InArray(Keys keys, ColumnType type, String arrayOf) implements Binding {
        @Override
        public void bind(Parameters parameters) {
            Object[] values = new Object[keys.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = keys.value(i);
            }
            parameters.array(1, values, type, arrayOf);
        }
    }

    private record Padded(Keys keys, int slots, int columns) implements Binding {
        @Override
        public void bind(Parameters parameters) {
            int last = keys.size() - 1;
            for (int i = 0; i < slots; i++) {
                keys.bind(Math.min(i, last), parameters, 1 + i * columns);
            }
        }
    }

    /** The column holds one of the keys of an array. */
    private record AnyOf(SqlNode column) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.node(column).text(" = ANY (?)");
        }
    }

    /** The columns hold one of so many keys. */
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

    /** The association table and the targets. */
    private record Pairs(Source step, List<Join> joins) implements SqlNode {
        @Override
        public void writeTo(SqlWriter out) {
            out.table(new Association(step)).text(" JOIN ").table(step).text(" ON ");
            KeyJoin.writeFar(out, step);
            new Joins(step, joins).writeTo(out);
        }
    }
}
