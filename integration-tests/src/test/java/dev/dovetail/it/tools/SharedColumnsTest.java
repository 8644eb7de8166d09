package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities of tables of which one column is part of several foreign keys. */
class SharedColumnsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void writesAForeignKeyForEach(TestDatabase kind) {
        CompiledEntities entities = CompiledEntities.of(Scripts.run(kind.create(), List.of(
                "CREATE TABLE tenant (id BIGINT NOT NULL PRIMARY KEY)",
                "CREATE TABLE customer (tenant_id BIGINT NOT NULL REFERENCES tenant (id), no INTEGER NOT NULL,"
                        + " PRIMARY KEY (tenant_id, no))",
                "CREATE TABLE product (tenant_id BIGINT NOT NULL, sku VARCHAR(20) NOT NULL,"
                        + " PRIMARY KEY (tenant_id, sku), CONSTRAINT fk_product_tenant FOREIGN KEY (tenant_id)"
                        + " REFERENCES tenant (id))",
                "CREATE TABLE sale (tenant_id BIGINT NOT NULL, no INTEGER NOT NULL, customer_no INTEGER,"
                        + " payer_no INTEGER, sku VARCHAR(20) NOT NULL, PRIMARY KEY (tenant_id, no),"
                        + " CONSTRAINT fk_sale_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),"
                        + " CONSTRAINT fk_sale_customer FOREIGN KEY (tenant_id, customer_no)"
                        + " REFERENCES customer (tenant_id, no),"
                        + " CONSTRAINT fk_sale_payer FOREIGN KEY (tenant_id, payer_no)"
                        + " REFERENCES customer (tenant_id, no),"
                        + " CONSTRAINT fk_sale_product FOREIGN KEY (tenant_id, sku)"
                        + " REFERENCES product (tenant_id, sku))",
                "CREATE TABLE product_sale (tenant_id BIGINT NOT NULL, sku VARCHAR(20) NOT NULL,"
                        + " sale_no INTEGER NOT NULL, PRIMARY KEY (tenant_id, sku, sale_no),"
                        + " CONSTRAINT fk_pair_product FOREIGN KEY (tenant_id, sku)"
                        + " REFERENCES product (tenant_id, sku),"
                        + " CONSTRAINT fk_pair_sale FOREIGN KEY (tenant_id, sale_no)"
                        + " REFERENCES sale (tenant_id, no))")), folder);
        assertThat(entities.schema().validate(entities.database())).isEmpty();
        assertThat(entities.report().toString()).doesNotContain("is not mapped");
        assertThat(entities.source("Sale")).contains("""
                @ForeignKey(value = Tenant.class, name = "fk_sale_tenant")
                    @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_sale_customer")
                    @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_sale_payer")
                    @ForeignKey(value = Product.class, references = "tenantId", name = "fk_sale_product")
                    Long tenantId();
                """).doesNotContain("Sale tenantId(");
        assertThat(entities.source("Product")).containsIgnoringWhitespaces("columns = {\"tenant_id\", \"sku\"}",
                "inverseColumns = {\"tenant_id\", \"sale_no\"}");
        new SmokeTest(entities).run();
    }
}
