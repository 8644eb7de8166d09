package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.table.Table;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The DDL of a database that an application adds. It starts from the DDL of a supported database and overrides what
 * differs. The processors find implementations with {@link java.util.ServiceLoader} on the processor path: a file
 * {@code META-INF/services/dev.dovetail.processor.generate.ddl.CustomDdl} names the class, which has a public
 * constructor without parameters. {@code -Adovetail.dialects} can contain its name.
 */
public abstract class CustomDdl extends DdlDialect {
    private final DdlDialect like;

    /**
     * Creates the DDL of {@code dialect}.
     *
     * @param label the name of the database, for comments and messages
     * @param dialect the dialect of the runtime, whose name is that of the generated files
     * @param like the name of the supported database to start from, for example {@code postgresql}
     * @throws IllegalArgumentException if {@code like} is no supported database
     */
    protected CustomDdl(String label, Dialect dialect, String like) {
        super(label, dialect);
        this.like = DdlDialects.supported(like);
    }

    @Override
    protected String type(ColumnModel column) {
        return like.type(column);
    }

    @Override
    protected String enumType(TableName table, NativeEnum type) {
        return like.enumType(table, type);
    }

    @Override
    protected boolean hasEnums() {
        return like.hasEnums();
    }

    @Override
    protected String createEnum(TableName name, List<String> labels) {
        return like.createEnum(name, labels);
    }

    @Override
    protected String dropEnum(TableName name) {
        return like.dropEnum(name);
    }

    @Override
    protected NameLimit nameLimit() {
        return like.nameLimit();
    }

    @Override
    protected TypeSupport lackingTypes() {
        return like.lackingTypes();
    }

    @Override
    protected String identity(boolean always) {
        return like.identity(always);
    }

    @Override
    protected String generated(Table table, ColumnModel column) {
        return like.generated(table, column);
    }

    @Override
    protected String defaultValue(ColumnModel column) {
        return like.defaultValue(column);
    }

    @Override
    protected boolean declaresKeyInLine() {
        return like.declaresKeyInLine();
    }

    @Override
    protected boolean indexesNumbers() {
        return like.indexesNumbers();
    }

    @Override
    protected boolean addsConstraintsLater() {
        return like.addsConstraintsLater();
    }

    @Override
    protected String tableOptions(Table table) {
        return like.tableOptions(table);
    }

    @Override
    protected String comment(Table table) {
        return like.comment(table);
    }

    @Override
    protected String comment(Table table, ColumnModel column) {
        return like.comment(table, column);
    }

    @Override
    protected String commentInLine(ColumnModel column) {
        return like.commentInLine(column);
    }

    @Override
    protected String createSchema(String name) {
        return like.createSchema(name);
    }

    @Override
    protected String createSequence(String name, int step) {
        return like.createSequence(name, step);
    }

    @Override
    protected String dropSequence(String name) {
        return like.dropSequence(name);
    }

    @Override
    protected String dropTable(TableName table) {
        return like.dropTable(table);
    }

    @Override
    protected String dropForeignKey(String table, String name) {
        return like.dropForeignKey(table, name);
    }

    @Override
    protected String beforeDroppingCycles() {
        return like.beforeDroppingCycles();
    }

    @Override
    protected String afterDroppingCircles() {
        return like.afterDroppingCircles();
    }

    @Override
    protected String indexOn(String index, TableName table) {
        return like.indexOn(index, table);
    }

    @Override
    protected boolean acceptsOnDelete(Table.Reference reference) {
        return like.acceptsOnDelete(reference);
    }

    @Override
    protected boolean acceptsCheck(Table table, Collection<String> columns) {
        return like.acceptsCheck(table, columns);
    }

    @Override
    protected String deferrable() {
        return like.deferrable();
    }

    @Override
    protected boolean canRefer(TableName table, TableName target) {
        return like.canRefer(table, target);
    }

    @Override
    protected String referred(TableName table) {
        return like.referred(table);
    }

    @Override
    protected String literal(String text) {
        return like.literal(text);
    }

    @Override
    public int mostKeyBytes() {
        return like.mostKeyBytes();
    }

    @Override
    public int keyBytes(ColumnModel column) {
        return like.keyBytes(column);
    }

    @Override
    public int mostRowBytes() {
        return like.mostRowBytes();
    }

    @Override
    public int rowBytes(ColumnModel column) {
        return like.rowBytes(column);
    }

    @Override
    public boolean trimsLabels() {
        return like.trimsLabels();
    }

    @Override
    public int mostColumns() {
        return like.mostColumns();
    }

    @Override
    public @Nullable Violation refusal(ColumnModel column, boolean isKey) {
        return like.refusal(column, isKey);
    }
}
