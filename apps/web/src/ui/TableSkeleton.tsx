import './data-table.css';

/** The shape of a table while it loads. */
export function TableSkeleton({ columns, rows }: { columns: number; rows: number }) {
  return (
    <div className="table-skeleton" aria-busy="true">
      {Array.from({ length: rows + 1 }, (_row, row) => (
        <div key={row} className="table-skeleton-row">
          {Array.from({ length: columns }, (_cell, cell) => (
            <span key={cell} style={{ width: `${40 + ((row * 7 + cell * 13) % 40)}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
