package dev.dovetail.handmade;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;

/** Joined types: employees, who are engineers or managers, and whose own manager has a row in the table of managers. */
public final class HandmadeStaff {
    public static final HandmadeType EMPLOYEE = new HandmadeType("Employee", () -> new RelationshipDefinition[] {
        RelationshipDefinition.manyToOne(0, "manager", manager()).key("managerId")
    }, 6, Attribute.of(1, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
            Attribute.of(2, "name", "name", ColumnType.STRING).unique().nullable(),
            Attribute.of(3, "managerId", "manager_id", ColumnType.LONG).foreignKey().nullable(),
            Attribute.of(4, "version", "version", ColumnType.LONG).version(),
            Attribute.of(5, "(type)", "type", ColumnType.STRING).discriminator())
            .joined(() -> new HandmadeType[] {manager(), engineer()});

    public static final HandmadeType MANAGER = new HandmadeType(EMPLOYEE, "manager", "Manager", 7,
            Attribute.of(6, "budget", "budget", ColumnType.LONG).nullable());

    public static final HandmadeType ENGINEER = new HandmadeType(EMPLOYEE, "engineer", "Engineer", 7,
            Attribute.of(6, "skill", "skill", ColumnType.STRING).nullable());

    private HandmadeStaff() {}

    private static HandmadeType manager() {
        return MANAGER;
    }

    private static HandmadeType engineer() {
        return ENGINEER;
    }
}
