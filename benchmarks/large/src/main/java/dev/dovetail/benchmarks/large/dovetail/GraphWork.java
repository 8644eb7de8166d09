package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Region_.region;
import static dev.dovetail.benchmarks.large.dovetail.Shop_.shop;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.query.Plan;
import dev.dovetail.session.Database;
import java.util.List;

/** Reads regions with their shops and sales. */
final class GraphWork implements Work<List<Region>> {
    private final Database database;
    private final boolean joined;
    private long calls;

    GraphWork(Database database, boolean joined) {
        this.database = database;
        this.joined = joined;
    }

    @Override
    public List<Region> run() {
        Plan<Region> plan = joined
                ? joined(region.shops()).with(joined(shop.sales()))
                : selectIn(region.shops()).with(selectIn(shop.sales()));
        long first = calls++ % Data.RANGES + 1;
        return database.compute(session -> session.select(region)
                .where(region.id.between(first, first + Data.REGIONS - 1))
                .with(plan)
                .list());
    }

    @Override
    public void describe(List<Region> result, Digest digest) {
        for (Region one : result) {
            digest.add("region", one.id(), one.name());
            for (Shop each : one.shops()) {
                digest.add("shop", each.id(), each.name(), each.city(), each.region().id());
                for (Sale sale : each.sales()) {
                    digest.add("sale", sale.id(), sale.product(), sale.quantity(), sale.price(), sale.shop().id());
                }
            }
        }
    }
}
