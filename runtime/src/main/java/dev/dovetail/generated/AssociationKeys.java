package dev.dovetail.generated;

import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * The association table of a many-to-many relationship, seen from one side.
 *
 * @param table the table
 * @param owning whether this is the owning side, which writes the association rows
 * @param columns the columns that refer to this side's identifier, in its order
 * @param inverseColumns the columns that refer to the target's identifier, in its order
 */
public record AssociationKeys(TableName table, boolean owning, List<String> columns, List<String> inverseColumns) {}
