// Generated from Course.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Course}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Course_Impl extends Course implements Tracked, WithoutGetters {
    static final int STUDENTS = 0;
    static final int CODE = 1;

    private String code;
    private List<Student> students;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public String code() {
        if (($loaded & (1L << CODE)) == 0) {
            Tracking.load(this, CODE);
        }
        return code;
    }

    @Override
    public Course code(String code) {
        Tracking.changing(this, CODE);
        this.code = code;
        return this;
    }

    @Override
    public List<Student> students() {
        if (($loaded & (1L << STUDENTS)) == 0) {
            Tracking.load(this, STUDENTS);
        }
        return students;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Course_.TYPE;
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
            case STUDENTS -> students;
            case CODE -> code;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case STUDENTS -> students = (List<Student>) value;
            case CODE -> code = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        code = row.string(first);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case CODE -> code = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case CODE -> parameters.string(position, code);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Course}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Course> {
        Type() {
            super(Course.class, "Course", TableName.of("courses"),
                    Attribute.of(CODE, "code", "code", ColumnType.STRING).id().placeholders(255));
        }

        @Override
        protected Course create() {
            return new Course_Impl();
        }

        @Override
        protected Course read(Row row, int first, long loaded, Attachment attachment) {
            Course_Impl object = new Course_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToMany(STUDENTS, "students", Student_.TYPE)
                        .associationInverse(TableName.of("enrollments"), List.of("course_code"), List.of("student_id"))
                        .inverse("courses")
                        .orderBy(new Order("name", false), new Order("id", true))
            };
        }
    }
}
