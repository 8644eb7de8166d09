/** The benchmarks, implemented with MyBatis. */
package dev.dovetail.benchmarks.mybatis;
