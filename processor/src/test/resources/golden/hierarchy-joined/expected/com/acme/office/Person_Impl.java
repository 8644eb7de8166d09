// Generated from Person.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import org.jspecify.annotations.NullUnmarked;

/** Describes {@link Person}, which is implemented by its subtypes. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("birthday")
@SourceComments("A natural person.")
final class Person_Impl {
    static final int ADDRESSES = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int VERSION = 3;
    static final int TYPE = 4;
    static final int BIRTHDAY = 5;

    private Person_Impl() {}

    /** Describes {@link Person}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Person> {
        Type() {
            super(Person.class, "Person", TableName.of("people"), Party_.TYPE, null,
                    Attribute.of(BIRTHDAY, "birthday", "birthday", ColumnType.DATE).nullable());
        }

        @Override
        protected Person create() {
            throw noObjects();
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return new EntityType<?>[] {Employee_.TYPE, Customer_.TYPE};
        }
    }
}
