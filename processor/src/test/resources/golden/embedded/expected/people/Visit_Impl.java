// Generated from Visit.java. Edit that file, not this one.
package people;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Visit}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"earlier", "before"})
@SourceComments("A visit of a person, perhaps after another one.")
final class Visit_Impl extends Visit implements Tracked, WithoutGetters {
    static final int PERSON = 0;
    static final int EARLIER = 1;
    static final int AFTER = 2;
    static final int KEY_PERSON_ID = 3;
    static final int KEY_NUMBER = 4;
    static final int BEFORE_PERSON_ID = 5;
    static final int BEFORE_NUMBER = 6;

    private static final long KEY = 1L << KEY_PERSON_ID | 1L << KEY_NUMBER;
    private static final long BEFORE = 1L << BEFORE_PERSON_ID | 1L << BEFORE_NUMBER;

    private long keyPersonId;
    private int keyNumber;
    private @Nullable Person person;
    private long beforePersonId;
    private int beforeNumber;
    private @Nullable Visit earlier;
    private List<Visit> after;

    private boolean $hasKeyPersonId;
    private boolean $hasKeyNumber;
    private boolean $hasBeforePersonId;
    private boolean $hasBeforeNumber;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Person person() {
        if (($loaded & (1L << PERSON)) == 0) {
            Tracking.load(this, PERSON);
        }
        return person;
    }

    @Override
    public @Nullable Visit earlier() {
        if (($loaded & (1L << EARLIER)) == 0) {
            Tracking.load(this, EARLIER);
        }
        return earlier;
    }

    @Override
    public List<Visit> after() {
        if (($loaded & (1L << AFTER)) == 0) {
            Tracking.load(this, AFTER);
        }
        return after;
    }

    @Override
    public VisitKey key() {
        if (($loaded & KEY) != KEY) {
            Tracking.loadAll(this, KEY_PERSON_ID, KEY_NUMBER);
        }
        if (!$hasKeyPersonId && !$hasKeyNumber) {
            return null;
        }
        try {
            return new VisitKey(keyPersonId, keyNumber);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "key", e);
        }
    }

    @Override
    public Visit key(VisitKey key) {
        Tracking.change(this, KEY_PERSON_ID, key == null ? null : key.personId());
        Tracking.change(this, KEY_NUMBER, key == null ? null : key.number());
        return this;
    }

    @Override
    public @Nullable VisitRef before() {
        if (($loaded & BEFORE) != BEFORE) {
            Tracking.loadAll(this, BEFORE_PERSON_ID, BEFORE_NUMBER);
        }
        if (!$hasBeforePersonId && !$hasBeforeNumber) {
            return null;
        }
        try {
            return new VisitRef(beforePersonId, beforeNumber);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "before", e);
        }
    }

    @Override
    public void before(@Nullable VisitRef before) {
        Tracking.change(this, BEFORE_PERSON_ID, before == null ? null : before.personId());
        Tracking.change(this, BEFORE_NUMBER, before == null ? null : before.number());
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Visit_.TYPE;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return $attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        $attachment = attachment;
    }

    @Override
    public long $loaded() {
        return $loaded;
    }

    @Override
    public void $loaded(long mask) {
        $loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return $changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        $changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return switch (property) {
            case PERSON -> person;
            case EARLIER -> earlier;
            case AFTER -> after;
            case KEY_PERSON_ID -> $hasKeyPersonId ? keyPersonId : null;
            case KEY_NUMBER -> $hasKeyNumber ? keyNumber : null;
            case BEFORE_PERSON_ID -> $hasBeforePersonId ? beforePersonId : null;
            case BEFORE_NUMBER -> $hasBeforeNumber ? beforeNumber : null;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case PERSON -> person = (Person) value;
            case EARLIER -> earlier = (Visit) value;
            case AFTER -> after = (List<Visit>) value;
            case KEY_PERSON_ID -> {
                $hasKeyPersonId = value != null;
                keyPersonId = $hasKeyPersonId ? (long) value : 0;
            }
            case KEY_NUMBER -> {
                $hasKeyNumber = value != null;
                keyNumber = $hasKeyNumber ? (int) value : 0;
            }
            case BEFORE_PERSON_ID -> {
                $hasBeforePersonId = value != null;
                beforePersonId = $hasBeforePersonId ? (long) value : 0;
            }
            case BEFORE_NUMBER -> {
                $hasBeforeNumber = value != null;
                beforeNumber = $hasBeforeNumber ? (int) value : 0;
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        keyPersonId = row.longValue(first);
        $hasKeyPersonId = row.has(first, keyPersonId);
        keyNumber = row.intValue(first + 1);
        $hasKeyNumber = row.has(first + 1, keyNumber);
        beforePersonId = row.longValue(first + 2);
        $hasBeforePersonId = row.has(first + 2, beforePersonId);
        beforeNumber = row.intValue(first + 3);
        $hasBeforeNumber = row.has(first + 3, beforeNumber);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case KEY_PERSON_ID -> {
                keyPersonId = row.longValue(column);
                $hasKeyPersonId = row.has(column, keyPersonId);
            }
            case KEY_NUMBER -> {
                keyNumber = row.intValue(column);
                $hasKeyNumber = row.has(column, keyNumber);
            }
            case BEFORE_PERSON_ID -> {
                beforePersonId = row.longValue(column);
                $hasBeforePersonId = row.has(column, beforePersonId);
            }
            case BEFORE_NUMBER -> {
                beforeNumber = row.intValue(column);
                $hasBeforeNumber = row.has(column, beforeNumber);
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case KEY_PERSON_ID -> parameters.longOrNull(position, $hasKeyPersonId ? keyPersonId : null);
            case KEY_NUMBER -> parameters.intOrNull(position, $hasKeyNumber ? keyNumber : null);
            case BEFORE_PERSON_ID -> parameters.longOrNull(position, $hasBeforePersonId ? beforePersonId : null);
            case BEFORE_NUMBER -> parameters.intOrNull(position, $hasBeforeNumber ? beforeNumber : null);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Visit}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Visit> {
        Type() {
            super(Visit.class, "Visit", TableName.of("visits"),
                    Attribute.of(KEY_PERSON_ID, "key.personId", "person_id", ColumnType.LONG)
                            .javaType(long.class)
                            .id()
                            .foreignKey(),
                    Attribute.of(KEY_NUMBER, "key.number", "number", ColumnType.INT)
                            .javaType(int.class)
                            .id()
                            .placeholders(5),
                    Attribute.of(BEFORE_PERSON_ID, "before.personId", "before_person_id", ColumnType.LONG)
                            .javaType(long.class)
                            .foreignKey()
                            .nullable(),
                    Attribute.of(BEFORE_NUMBER, "before.number", "before_number", ColumnType.INT)
                            .javaType(int.class)
                            .foreignKey()
                            .nullable());
            constraint("ck_visits_before", "before.personId", "before.number");
            presence("before", "before.personId", "before.number");
        }

        @Override
        protected Visit create() {
            return new Visit_Impl();
        }

        @Override
        protected Visit read(Row row, int first, long loaded, Attachment attachment) {
            Visit_Impl object = new Visit_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected @Nullable Object[] keyParts(Object key) {
            if (key instanceof VisitKey record) {
                return new Object[] {record.personId(), record.number()};
            }
            return super.keyParts(key);
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(PERSON, "person", Person_.TYPE)
                        .key("key.personId")
                        .inverse("visits"),
                RelationshipDefinition.manyToOne(EARLIER, "earlier", Visit_.TYPE)
                        .key("before.personId", "before.number")
                        .inverse("after"),
                RelationshipDefinition.oneToMany(AFTER, "after", Visit_.TYPE)
                        .key("before.personId", "before.number")
                        .inverse("earlier")
            };
        }
    }
}
