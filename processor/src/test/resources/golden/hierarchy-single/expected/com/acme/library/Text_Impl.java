// Generated from Text.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.annotation.Converter;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.EnumConverter;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import org.jspecify.annotations.NullUnmarked;

/** Describes {@link Text}, which is implemented by its subtypes. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"barcode", "shelfId", "shelf"})
@SourceComments("What is read.")
final class Text_Impl {
    static final int SHELF = 0;
    static final int TAGS = 1;
    static final int ID = 2;
    static final int TITLE = 3;
    static final int BARCODE = 4;
    static final int SHELF_ID = 5;
    static final int VERSION = 6;
    static final int TYPE = 7;
    static final int FILMS = 8;
    static final int PAGES = 9;
    static final int LANGUAGE = 10;

    private static final Converter<Language, String> LANGUAGE_CONVERTER = EnumConverter.byName(Language.values());

    private Text_Impl() {}

    /** Describes {@link Text}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Text> {
        Type() {
            super(Text.class, "Text", TableName.of("media"), Medium_.TYPE, null,
                    Attribute.of(PAGES, "pages", "pages", ColumnType.INT).javaType(int.class),
                    Attribute.of(LANGUAGE, "language", "language", ColumnType.STRING)
                            .javaType(Language.class)
                            .converted(LANGUAGE_CONVERTER));
        }

        @Override
        protected Text create() {
            throw noObjects();
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return new EntityType<?>[] {Book_.TYPE, Paper_.TYPE};
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(FILMS, "films", Film_.TYPE)
                        .key("sourceId")
                        .inverse("source")
                        .implicit()
            };
        }
    }
}
