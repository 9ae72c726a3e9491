"""Google OR-Tools' CP-SAT on a seatbench/1 instance, to have somebody to be measured against.

    cpsat.py INSTANCE --mode joint|rounds --seconds S [S ...] [--seed N]

One thread. `joint` is one model of all rounds and repeats, and so gives a bound; `rounds` solves round after round, each
meeting priced by what it adds to the squared repeats. Writes one assignment a line to stdout, with `to_best` in seconds
beside the format's own fields. The clock counts solving only: building the model in Python is on the house.
"""

import argparse
import itertools
import json
import math
import sys
import time

from ortools.sat.python import cp_model

# A joint model above this many clauses takes longer to build than the longest run.
TOO_LARGE = 3_000_000


class Instance:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            text = json.load(file)
        self.id = text["id"]
        self.rounds = text["rounds"]
        self.tables = text["tables"]
        self.people = text["participants"]
        self.attributes = text["attributes"]
        self.repeat_weight = text["repeat_weight"]
        self.constraints = text["constraints"]
        self.proportional = text["ideal"] == "proportional"
        self.person = {person["id"]: index for index, person in enumerate(self.people)}
        self.table = {table["id"]: index for index, table in enumerate(self.tables)}
        self.mixing = [index for index, person in enumerate(self.people) if person.get("mix", True)]

    def constraints_in(self, round_):
        return [c for c in self.constraints if not c.get("rounds") or round_ + 1 in c["rounds"]]

    def with_value(self, attribute):
        """Everybody's index by value."""
        groups = {}
        for index, person in enumerate(self.people):
            value = person.get("attrs", {}).get(attribute)
            if value is not None:
                groups.setdefault(value, []).append(index)
        return groups

    def share(self, round_, count, bearing, table):
        """Floor and ceiling; a proportional share takes fixed sizes and everybody without the value pinned."""
        if not self.proportional:
            return count // len(self.tables), -(-count // len(self.tables))
        pins = [c for c in self.constraints_in(round_) if c["type"] == "pin"]
        here = sum(self.table[c["table"]] == table and self.person[c["person"]] not in bearing for c in pins)
        size = self.tables[table]["max"] - here
        return count * size // len(bearing), -(-count * size // len(bearing))


class Round:
    """Variables, rules and spread of one round."""

    def __init__(self, model, instance, number):
        self.model, self.instance, self.number = model, instance, number
        self.costs = []
        tables = range(len(instance.tables))
        self.at = [[model.NewBoolVar("") for _ in tables] for _ in instance.people]
        for row in self.at:
            model.AddExactlyOne(row)
        for index, table in enumerate(instance.tables):
            model.AddLinearConstraint(sum(row[index] for row in self.at), table["min"], table["max"])
        for constraint in instance.constraints_in(number):
            self.rule(constraint)
        for attribute in instance.attributes:
            self.spread(attribute)

    def rule(self, constraint):
        instance, model, kind = self.instance, self.model, constraint["type"]
        tables = range(len(instance.tables))
        if kind == "pin":
            model.Add(self.at[instance.person[constraint["person"]]][instance.table[constraint["table"]]] == 1)
        elif kind == "together":
            first, *others = [self.at[instance.person[id_]] for id_ in constraint["persons"]]
            for other, table in itertools.product(others, tables):
                model.Add(first[table] == other[table])
        elif kind == "apart":
            rows = [self.at[instance.person[id_]] for id_ in constraint["persons"]]
            for table in tables:
                model.AddAtMostOne(row[table] for row in rows)
        elif kind == "require":
            pairs = zip(self.at, instance.people)
            able = [row for row, person in pairs if constraint["role"] in person.get("roles", [])]
            for table in tables:
                model.Add(sum(row[table] for row in able) >= constraint["min"])
        else:
            sys.exit(f"a constraint of type {kind}")

    def spread(self, attribute):
        groups = self.instance.with_value(attribute["name"])
        bearing = set(itertools.chain.from_iterable(groups.values()))
        for group, table in itertools.product(groups.values(), range(len(self.instance.tables))):
            low, high = self.instance.share(self.number, len(group), bearing, table)
            here = sum(self.at[person][table] for person in group)
            if len(group) > high:
                over = self.model.NewIntVar(0, len(group), "")
                self.model.Add(over >= here - high)
                self.costs.append(attribute["weight"] * over)
            if low > 0:
                under = self.model.NewIntVar(0, low, "")
                self.model.Add(under >= low - here)
                self.costs.append(attribute["weight"] * under)

    def meets(self, a, b):
        """True when a and b share a table; free to be true otherwise, so it must cost something."""
        meets = self.model.NewBoolVar("")
        for at_a, at_b in zip(self.at[a], self.at[b]):
            self.model.AddBoolOr([at_a.Not(), at_b.Not(), meets])
        return meets

    def seats(self, solver):
        return [next(t for t, here in enumerate(row) if solver.BooleanValue(here)) for row in self.at]


class Clock(cp_model.CpSolverSolutionCallback):
    def __init__(self):
        super().__init__()
        self.best = None

    def on_solution_callback(self):
        self.best = self.WallTime()


def search(model, seconds, seed):
    solver, clock = cp_model.CpSolver(), Clock()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    started = time.monotonic()
    status = solver.StatusName(solver.Solve(model, clock))
    return solver, status, clock.best, time.monotonic() - started


def answer(instance, mode, seconds, status, seats=None, bound=None, to_best=None):
    ids = [table["id"] for table in instance.tables]
    named = seats and [{p["id"]: ids[t] for p, t in zip(instance.people, row)} for row in seats]
    line = {"instance": instance.id, "solver": f"CP-SAT, {mode}", "seconds": round(seconds, 3), "status": status}
    print(json.dumps({**line, "bound": bound, "to_best": to_best, "seats": named or None}), flush=True)


def joint(instance, limits, seed):
    pairs = len(instance.mixing) * (len(instance.mixing) - 1) // 2
    if pairs * instance.rounds * len(instance.tables) > TOO_LARGE:
        for _ in limits:
            answer(instance, "joint", 0, "MODEL TOO LARGE")
        return
    model = cp_model.CpModel()
    rounds = [Round(model, instance, number) for number in range(instance.rounds)]
    costs = [cost for round_ in rounds for cost in round_.costs]
    if instance.rounds > 1:
        for a, b in itertools.combinations(instance.mixing, 2):
            times = sum(round_.meets(a, b) for round_ in rounds)
            # The k-th meeting beyond the first adds 2k - 1 to the square.
            for beyond in range(1, instance.rounds):
                more = model.NewIntVar(0, instance.rounds - beyond, "")
                model.Add(more >= times - beyond)
                costs.append(instance.repeat_weight * (1 if beyond == 1 else 2) * more)
    model.Minimize(sum(costs))
    for limit in limits:
        solver, status, to_best, seconds = search(model, limit, seed)
        found = status in ("OPTIMAL", "FEASIBLE")
        # Whole costs, so a bound of 3.2 proves 4; a bound below zero proves nothing.
        proven = solver.BestObjectiveBound()
        bound = max(0, math.ceil(proven - 1e-6)) if status != "INFEASIBLE" and math.isfinite(proven) else None
        seats = [round_.seats(solver) for round_ in rounds] if found else None
        answer(instance, "joint", seconds, status, seats, bound, to_best)


def one_by_one(instance, limits, seed):
    for limit in limits:
        met, seats, spent, to_best, status = {}, [], 0.0, None, None
        for number in range(instance.rounds):
            model = cp_model.CpModel()
            round_ = Round(model, instance, number)
            prices = [instance.repeat_weight * (2 * k - 1) * round_.meets(a, b) for (a, b), k in met.items()]
            model.Minimize(sum(round_.costs + prices))
            left = max(0.01, (limit - spent) / (instance.rounds - number))
            solver, status, best, seconds = search(model, left, seed)
            if status not in ("OPTIMAL", "FEASIBLE"):
                seats = None
                break
            to_best, spent = spent + (best or 0.0), spent + seconds
            seats.append(round_.seats(solver))
            for a, b in itertools.combinations(instance.mixing, 2):
                if seats[-1][a] == seats[-1][b]:
                    met[a, b] = met.get((a, b), 0) + 1
        if seats:
            # Each round may be the best there is, but all of them together are not proven to be.
            status = status if instance.rounds == 1 else "FEASIBLE"
        answer(instance, "rounds", spent, status, seats, None, to_best if seats else None)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("instance")
    parser.add_argument("--mode", choices=["joint", "rounds"], required=True)
    parser.add_argument("--seconds", type=float, nargs="+", required=True)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    mode = joint if arguments.mode == "joint" else one_by_one
    mode(Instance(arguments.instance), arguments.seconds, arguments.seed)


main()
