#!/bin/sh
# One corpus read by two hosts over ssh, by GNU Parallel: the report is that of one process, to the bit.
#
#     docs/recipes/two_hosts.sh CORPUS.txt
#
# The hosts are network namespaces of this machine, each with an address and an ssh server of its own, so that all but the
# cable is real. Needs root, iproute2, openssh-server, parallel and a built package.
set -eu

corpus=$(realpath "${1:?usage: two_hosts.sh CORPUS.txt}")
prosescope="node $(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js"
work=$(mktemp -d)
net=10.213.7

finish() {
  for host in 2 3; do
    [ -f "$work/sshd$host.pid" ] && kill "$(cat "$work/sshd$host.pid")" 2>/dev/null || true
    ip netns delete "prosescope$host" 2>/dev/null || true
  done
  ip link delete prosescope0 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# A bridge, and two hosts on it.
ip link add prosescope0 type bridge
ip address add $net.1/24 dev prosescope0
ip link set prosescope0 up
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/user"
mkdir -p /run/sshd
for host in 2 3; do
  ip netns add "prosescope$host"
  ip link add "cable$host" type veth peer name eth0 netns "prosescope$host"
  ip link set "cable$host" master prosescope0 up
  ip -n "prosescope$host" address add $net.$host/24 dev eth0
  ip -n "prosescope$host" link set eth0 up
  ip -n "prosescope$host" link set lo up
  ip netns exec "prosescope$host" "$(command -v sshd)" -h "$work/host" -o "PidFile=$work/sshd$host.pid" \
    -o "AuthorizedKeysFile=$work/user.pub" -o "ListenAddress=$net.$host" -o StrictModes=no -o UsePAM=no
done
cat > "$work/ssh" <<EOF
#!/bin/sh
exec ssh -i "$work/user" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR "\$@"
EOF
chmod +x "$work/ssh"

# Which host a piece was read on shows in the log of jobs.
parallel --will-cite --pipe --recend '\n\n' --block 20k --keep-order --jobs 2 --joblog "$work/log" \
  --ssh "$work/ssh" -S "$net.2,$net.3" "$prosescope facts" < "$corpus" > "$work/pieces.facts"
cut -f 2 "$work/log" | tail -n +2 | sort | uniq -c

$prosescope merge --json "$work/pieces.facts" > "$work/merged.json"
$prosescope --json < "$corpus" > "$work/one.json"
cmp "$work/merged.json" "$work/one.json"
echo "equal: $(wc -c < "$work/one.json") bytes"
