// Generated from Avatar.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Avatar}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Avatar_Impl extends Avatar implements Tracked, WithoutGetters {
    static final int USER_AVATAR = 0;
    static final int ID = 1;
    static final int USER_ID = 2;

    private @Nullable Long id;
    private Long userId;
    private @Nullable User userAvatar;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public Long userId() {
        if (($loaded & (1L << USER_ID)) == 0) {
            Tracking.load(this, USER_ID);
        }
        return userId;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Avatar_.TYPE;
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
            case USER_AVATAR -> userAvatar;
            case ID -> id;
            case USER_ID -> userId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case USER_AVATAR -> userAvatar = (User) value;
            case ID -> id = (Long) value;
            case USER_ID -> userId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        userId = row.longOrNull(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case USER_ID -> userId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case USER_ID -> parameters.longOrNull(position, userId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Avatar}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Avatar> {
        Type() {
            super(Avatar.class, "Avatar", TableName.of("avatars"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(USER_ID, "userId", "user_id", ColumnType.LONG).unique().foreignKey());
        }

        @Override
        protected Avatar create() {
            return new Avatar_Impl();
        }

        @Override
        protected Avatar read(Row row, int first, long loaded, Attachment attachment) {
            Avatar_Impl object = new Avatar_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToOneKeyed(USER_AVATAR, "(User.avatar)", User_.TYPE)
                        .key("userId")
                        .inverse("avatar")
                        .implicit()
            };
        }
    }
}
