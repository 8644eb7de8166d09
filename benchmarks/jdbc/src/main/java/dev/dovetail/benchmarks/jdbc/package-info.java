/** The benchmarks, implemented with hand-written JDBC in its best form: getters by position, few statements. */
package dev.dovetail.benchmarks.jdbc;
