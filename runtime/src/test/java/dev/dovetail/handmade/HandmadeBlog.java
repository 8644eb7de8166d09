package dev.dovetail.handmade;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;

/** Users with posts and a profile, posts with tags and a post that they answer. */
public final class HandmadeBlog {
    public static final HandmadeType USER = new HandmadeType("User", () -> new RelationshipDefinition[] {
        RelationshipDefinition.oneToMany(0, "posts", post()).key("userId").inverse("user")
                .cascade(Cascade.SAVE, Cascade.DELETE).deleteOrphans(),
        RelationshipDefinition.oneToOne(1, "profile", profile()).key("userId").inverse("user")
    }, 4, id(2), Attribute.of(3, "name", "name", ColumnType.STRING));

    public static final HandmadeType PROFILE = new HandmadeType("Profile", () -> new RelationshipDefinition[] {
        RelationshipDefinition.oneToOneKeyed(0, "user", user()).key("userId").inverse("profile")
    }, 4, id(1), Attribute.of(2, "name", "name", ColumnType.STRING), key(3, "userId", "user_id").unique());

    public static final HandmadeType POST = new HandmadeType("Post", () -> new RelationshipDefinition[] {
        RelationshipDefinition.manyToOne(0, "user", user()).key("userId").inverse("posts"),
        RelationshipDefinition.manyToOne(1, "answered", post()).key("answeredId"),
        RelationshipDefinition.manyToMany(2, "tags", tag()).inverse("posts")
                .association(TableName.of("post_tags"), List.of("post_id"), List.of("tag_id"))
    }, 7, id(3), Attribute.of(4, "name", "name", ColumnType.STRING).unique().nullable(), key(5, "userId", "user_id"),
            key(6, "answeredId", "answered_id"));

    public static final HandmadeType TAG = new HandmadeType("Tag", () -> new RelationshipDefinition[] {
        RelationshipDefinition.manyToMany(0, "posts", post()).inverse("tags")
                .associationInverse(TableName.of("post_tags"), List.of("tag_id"), List.of("post_id"))
    }, 3, id(1), Attribute.of(2, "name", "name", ColumnType.STRING).unique());

    private HandmadeBlog() {}

    private static Attribute id(int index) {
        return Attribute.of(index, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY);
    }

    private static Attribute key(int index, String name, String column) {
        return Attribute.of(index, name, column, ColumnType.LONG).foreignKey().nullable();
    }

    private static HandmadeType user() {
        return USER;
    }

    private static HandmadeType profile() {
        return PROFILE;
    }

    private static HandmadeType post() {
        return POST;
    }

    private static HandmadeType tag() {
        return TAG;
    }
}
