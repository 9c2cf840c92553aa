"""A public solver's opinion: the least and the most persons of some kinds, by GLPK.

The model is not the auditor's: it has one integer for each whole kind of record, and none for
counts of leaves.
"""

import warnings

from tests.auditor.oracle import Kinds, Oracle

with warnings.catch_warnings():
    # What SWIG generated warns of itself on newer Pythons.
    warnings.simplefilter("ignore", DeprecationWarning)
    import swiglpk as glpk


def extremes(oracle: Oracle, kinds: Kinds) -> tuple[int, int]:
    """Return the least and the most persons that ``kinds`` can have; both have to exist."""
    return _solve(oracle, kinds, glpk.GLP_MIN), _solve(oracle, kinds, glpk.GLP_MAX)


def _solve(oracle: Oracle, kinds: Kinds, direction: int) -> int:
    glpk.glp_term_out(glpk.GLP_OFF)
    problem = glpk.glp_create_prob()
    try:
        glpk.glp_set_obj_dir(problem, direction)
        columns = len(oracle.universe.kinds)
        glpk.glp_add_cols(problem, columns)
        for column in range(1, columns + 1):
            glpk.glp_set_col_kind(problem, column, glpk.GLP_IV)
            glpk.glp_set_col_bnds(problem, column, glpk.GLP_LO, 0, 0)
            glpk.glp_set_obj_coef(problem, column, int(column - 1 in kinds))
        for counted, lo, hi in oracle.said():
            row = glpk.glp_add_rows(problem, 1)
            bounds = glpk.GLP_LO if hi is None else glpk.GLP_FX if lo == hi else glpk.GLP_DB
            glpk.glp_set_row_bnds(problem, row, bounds, lo, lo if hi is None else hi)
            places, ones = glpk.intArray(len(counted) + 1), glpk.doubleArray(len(counted) + 1)
            for at, kind in enumerate(sorted(counted), start=1):
                places[at], ones[at] = kind + 1, 1
            glpk.glp_set_mat_row(problem, row, len(counted), places, ones)
        parameters = glpk.glp_iocp()
        glpk.glp_init_iocp(parameters)
        parameters.presolve = glpk.GLP_ON
        assert glpk.glp_intopt(problem, parameters) == 0
        assert glpk.glp_mip_status(problem) == glpk.GLP_OPT
        found: float = glpk.glp_mip_obj_val(problem)
        return round(found)
    finally:
        glpk.glp_delete_prob(problem)
